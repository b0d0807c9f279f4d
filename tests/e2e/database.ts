import type { Surface } from '#drive/driver.ts';

export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;

/** Reads every table of the extension's database, past Dexie: what is there, not what the product says is there. */
export function readDatabase(page: Surface): Promise<Rows> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('read failed'));
      });
    const db = await settle(indexedDB.open('deskside'));
    const rows: Record<string, Record<string, unknown>[]> = {};
    const left = ['playbooks', 'replies', 'scripts', 'library', 'packs'];
    const stores = [...db.objectStoreNames].filter((name) => !left.includes(name));
    if (stores.length > 0) {
      const transaction = db.transaction(stores, 'readonly');
      for (const store of stores)
        rows[store] = (await settle(transaction.objectStore(store).getAll())) as Record<string, unknown>[];
    }
    db.close();
    return rows;
  });
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
