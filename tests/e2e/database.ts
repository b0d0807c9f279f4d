import type { Surface } from '#drive/driver.ts';

export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;

const LIBRARY = [
  'playbooks',
  'replies',
  'scripts',
  'library',
  'packs',
  'published',
  'shelf',
  'searchHead',
  'searchNames',
  'searchBodies',
];

/** Reads every table of the extension's database but the library's, past Dexie: what is there, not what the product says is there. */
export const readDatabase = (page: Surface): Promise<Rows> => readTables(page, undefined, LIBRARY);

/** Reads every table there is. */
export const readEverything = (page: Surface): Promise<Rows> => readTables(page, undefined, []);

/** The replies of the library, as they are there. */
export const readReplies = async (page: Surface): Promise<Row[]> =>
  (await readTables(page, 'replies', []))['replies'] ?? [];

/** The versions of the library's playbooks, as they are there. */
export const readPlaybooks = async (page: Surface): Promise<Row[]> =>
  (await readTables(page, 'playbooks', []))['playbooks'] ?? [];

function readTables(page: Surface, only: string | undefined, left: readonly string[]): Promise<Rows> {
  return page.evaluate(
    async (wanted: string | undefined, left: readonly string[]) => {
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('read failed'));
        });
      const db = await settle(indexedDB.open('deskside'));
      const rows: Record<string, Record<string, unknown>[]> = {};
      const stores = [...db.objectStoreNames].filter((name) => (wanted ? name === wanted : !left.includes(name))); // prettier-ignore
      if (stores.length > 0) {
        const transaction = db.transaction(stores, 'readonly');
        for (const store of stores)
          rows[store] = (await settle(transaction.objectStore(store).getAll())) as Record<string, unknown>[];
      }
      db.close();
      return rows;
    },
    only,
    left,
  );
}

/** Changes cases past the product, by their ids, as time would or another window. The panel follows at its next write. */
export function patchCases(page: Surface, changes: Record<string, Row>): Promise<void> {
  return page.evaluate(async (wanted: Record<string, Row>) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('write failed'));
      });
    const db = await settle(indexedDB.open('deskside'));
    const store = db.transaction('cases', 'readwrite').objectStore('cases');
    for (const [id, change] of Object.entries(wanted))
      await settle(store.put({ ...((await settle(store.get(id))) as object), ...change }));
    db.close();
  }, changes);
}
