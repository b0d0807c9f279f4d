/** Desks served from this machine, each conversation with a customer of its own. */
import { createServer } from 'node:http';
import { DESK_PAGES } from './desk-pages.ts';

/** Who is behind a conversation's number. */
const PEOPLE: Record<string, string> = {
  6: 'Ana Müller',
  7: 'Bea &lt;img src=x onerror="document.title=1"&gt;',
  12: 'Cleo Park',
  13: 'Dan Wu',
  70: 'Somebody Else',
  71: 'Eva Long',
};

/** Puts the next conversation where the last was, as a desk of one page does: the address first, the words later. */
const MOVES = `
  const names = ${JSON.stringify(PEOPLE)};
  window.go = (id) => {
    history.pushState(null, '', location.pathname.replace(/\\d+$/, id));
    setTimeout(() => { document.querySelector('.conversation-details-wrap .font-medium').textContent = names[id]; }, 250);
  };
  window.chat = (id) => {
    for (const el of document.querySelectorAll('#tabs .active')) { el.classList.remove('active'); if (el.matches('.tab-pane')) el.style.display = 'none'; }
    document.querySelector('#chat-tab-link-' + id).classList.add('active');
    const pane = document.querySelector('#chat-id-' + id);
    pane.classList.add('active');
    pane.style.display = '';
    pane.querySelector('textarea').focus();
  };`;

const own = (id: string): string =>
  `<!doctype html><meta charset="utf-8"><main class="own-desk"><h1>No. <b>A-${id}</b></h1><p class="who">${PEOPLE[id] ?? ''}</p><textarea id="box"></textarea></main>`;

function pageAt(path: string): string | undefined {
  const id = /(\d+)$/.exec(path)?.[1] ?? '';
  const shown = { name: PEOPLE[id] ?? '', number: `90${id}` };
  if (path.startsWith('/conversation/')) return DESK_PAGES.freescout(shown);
  if (path.startsWith('/app/accounts/')) return DESK_PAGES.chatwoot(shown);
  if (path.startsWith('/site_admin')) return DESK_PAGES['live-helper-chat']({ name: PEOPLE[71] ?? '', number: '71' }); // prettier-ignore
  if (path.startsWith('/own/')) return own(id);
  return undefined;
}

/** Serves FreeScout at `/conversation/6`, Chatwoot at `/app/accounts/1/conversations/12`, Live Helper Chat at `/site_admin/`, an own desk at `/own/6`. */
export async function serveDesks(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://desks.invalid');
    const body = pathname === '/none' ? '<!doctype html><p>Nothing</p>' : pageAt(pathname);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body === undefined ? 'no such page' : `${body}<script>${MOVES}</script>`);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('the desks have no port'));
    });
  });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
