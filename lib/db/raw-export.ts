/** A copy of everything the database holds, read without knowing its version; but for search keys, made from the rest. */

const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB request failed'));
  });

/** All rows of all tables of the database `name` as JSON, with the version it is stored in. */
export async function exportRaw(name: string): Promise<string> {
  const db = await asPromise(indexedDB.open(name));
  try {
    const tables: Record<string, unknown[]> = {};
    const stores = [...db.objectStoreNames].filter((store) => !store.startsWith('search'));
    if (stores.length > 0) {
      const tx = db.transaction(stores, 'readonly');
      for (const store of stores) tables[store] = await asPromise(tx.objectStore(store).getAll());
    }
    return JSON.stringify({ database: name, version: db.version / 10, tables }, null, 1);
  } finally {
    db.close();
  }
}
