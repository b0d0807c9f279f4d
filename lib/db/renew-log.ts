/**
 * Chromium keeps IndexedDB in LevelDB, which goes on in the log it was writing when the browser is killed. If the kill
 * tore the last record in two, that log is read once more, written on, and at the start after that it counts as corrupt:
 * Chromium then deletes every database of the extension (`tests/e2e/torn-log.test.ts` shows it). LevelDB begins a new
 * log when its buffer of 4 MiB is full, so one filling after each start of the browser leaves the torn one behind.
 */
const ROWS = 160;
const ROW_BYTES = 32_768; // larger values become files of their own and never pass through the log

const done = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the log was not renewed'));
  });

/** Fills LevelDB's buffer from a database that is gone afterwards: 5 MiB written once. */
export async function renewLog(): Promise<void> {
  const opening = indexedDB.open('deskside-log', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  const db = await done(opening);
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the log was not renewed'));
    const rows = transaction.objectStore('rows');
    for (let row = 0; row < ROWS; row++) rows.put(new Uint8Array(ROW_BYTES), row);
  });
  db.close();
  await done(indexedDB.deleteDatabase('deskside-log'));
}
