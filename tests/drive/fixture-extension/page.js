const api = globalThis.browser ?? globalThis.chrome;
const field = document.querySelector('#field');
const out = document.querySelector('#out');

function say(text) {
  out.textContent = text;
}

function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('fixture', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function addRow(text) {
  const db = await openDatabase();
  await new Promise((resolve, reject) => {
    const change = db.transaction('rows', 'readwrite', { durability: 'strict' });
    change.objectStore('rows').add({ text });
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
  db.close();
}

globalThis.readRows = async () => {
  const db = await openDatabase();
  const rows = await new Promise((resolve, reject) => {
    const request = db.transaction('rows').objectStore('rows').getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
  return rows.map((row) => row.text);
};

function insertIntoPage(text) {
  document.execCommand('insertText', false, text);
  return { title: document.title, focused: document.hasFocus() };
}

async function insert() {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const [answer] = await api.scripting.executeScript({
    target: { tabId: tab.id },
    func: insertIntoPage,
    args: [field.value],
  });
  await addRow(field.value);
  say(`inserted into ${answer.result.title}`);
}

function on(id, work) {
  document.querySelector(id)?.addEventListener('click', (event) => {
    say(event.isTrusted ? 'working' : 'untrusted');
    work().catch((error) => say(`failed: ${error.message}`));
  });
}

on('#insert', insert);
on('#copy', async () => {
  await navigator.clipboard.writeText(field.value);
  say('copied');
});
on('#allow', async () => {
  const granted = await api.permissions.request({ origins: ['https://example.org/*'] });
  say(granted ? 'allowed' : 'refused');
});
on('#complain', async () => {
  console.warn('fixture warning');
  setTimeout(() => {
    throw new Error('fixture error');
  });
  say('complained');
});
// Firefox loads a popup before it shows it, and then neither autofocus nor an early focus() lasts.
if (location.pathname === '/palette.html') addEventListener('focus', () => field.focus());

field?.addEventListener('keydown', (event) => {
  field.dataset.keys = `${field.dataset.keys ?? ''}${event.isTrusted ? '' : '!'}${event.key} `;
});
