/** What runs inside the extension's page, sent there as its source: nothing from outside is in reach. */

/** What the page tells the test while it works, in order, out of the browser at once. */
export interface Acknowledgement {
  kind: 'case' | 'draft' | 'note' | 'control';
  text: string;
}

interface Tools {
  tell(kind: Acknowledgement['kind'], text: string): void;
  /** Resolves in the very moment the page shows it. */
  until(test: () => boolean): Promise<void>;
  /** Sets what an input holds as typing does, and lets the page take it up. */
  type(input: HTMLInputElement | HTMLTextAreaElement | null, text: string): Promise<void>;
}
type Equipped = typeof globalThis & { tools: Tools; acknowledge(message: string): void };

/** Leaves the tools that the other functions need in the page. */
export function bringTools(): void {
  const until = (test: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!test()) return;
        seeing.disconnect();
        resolve();
      };
      const seeing = new MutationObserver(look);
      seeing.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  const tools: Tools = {
    tell: (kind, text) => (globalThis as Equipped).acknowledge(JSON.stringify({ kind, text })),
    until,
    type: async (input, text) => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
  Object.assign(globalThis, { tools });
}

/** Starts a case for a customer, tells when its guide is shown, and goes to its record. */
export async function openRecord(name: string): Promise<void> {
  const { tell, until, type } = (globalThis as Equipped).tools;
  const find = async <T extends HTMLElement>(selector: string): Promise<T | null> => {
    await until(() => document.querySelector(selector) !== null);
    return document.querySelector<T>(selector);
  };
  await find('form select option');
  await type(await find<HTMLInputElement>('form input[type=text]'), name);
  (await find('form button[type=submit]'))?.click();
  await find('[data-step-id]');
  tell('case', name);
  (await find('#tab-record'))?.click();
  await find('[data-note]');
}

/**
 * Types notes and saves them, one after another, until the browser ends. Told is what the product itself shows: its
 * words that the draft is kept, then the emptied box with the note on the timeline.
 */
export function saveNotes(round: string, hint: string): void {
  const { tell, until, type } = (globalThis as Equipped).tools;
  const box = document.querySelector<HTMLTextAreaElement>('[data-note]');
  const around = box?.parentElement;
  const isListed = (text: string): boolean =>
    [...document.querySelectorAll('[data-event=note]')].some((entry) => entry.textContent?.includes(text));
  const save = async (text: string): Promise<void> => {
    const press = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    box?.dispatchEvent(new KeyboardEvent('keydown', press));
    await until(() => box?.value === '' && isListed(text));
    tell('note', text);
  };
  const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const work = async (): Promise<void> => {
    for (let n = 0; ; n++) {
      const words = [`${round}-${letters(n)}`, 'the customer has called,', '余额已核对,', 'all is well.'];
      for (let end = 1; end <= words.length; end++) {
        const text = words.slice(0, end).join(' ');
        await type(box, text);
        await until(() => around?.textContent?.includes(hint) ?? false);
        tell('draft', text);
      }
      await save(words.join(' '));
    }
  };
  void work();
}

/**
 * Does what the product must not: says that a row is kept when its request is answered. The transaction goes on to a
 * second table, as the product's do, and is not committed yet.
 */
export async function writeTooEarly(round: string): Promise<void> {
  const { tell } = (globalThis as Equipped).tools;
  const opening = indexedDB.open('kill-control');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => {
      for (const store of ['rows', 'more']) opening.result.createObjectStore(store);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('the control did not open'));
  });
  const write = (n: number): void => {
    const transaction = db.transaction(['rows', 'more'], 'readwrite', { durability: 'relaxed' });
    const text = `${round}-${n}`;
    transaction.objectStore('rows').put(text, text).onsuccess = () => {
      tell('control', text);
      transaction.objectStore('more').put(text, text);
    };
    transaction.oncomplete = () => write(n + 1);
  };
  write(0);
}

/** Every row of every table of one database; undefined where there is no such database. */
export async function readRaw(name: string): Promise<Record<string, unknown[]> | undefined> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === name)) return undefined;
  const settle = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('read failed'));
    });
  const db = await settle(indexedDB.open(name));
  const rows: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames)
    rows[store] = await settle(db.transaction(store).objectStore(store).getAll());
  db.close();
  return rows;
}
