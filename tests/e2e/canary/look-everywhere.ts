/** Every place where the extension, or the browser for it, could have kept what was typed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Surface } from '@/tests/drive/driver';
import { poll } from '@/tests/drive/timing';
import { addLeaks, CANARIES, leaksIn, type Leaks } from './canaries';

type Watched = typeof globalThis & { written: unknown[] };

/** From now on the page notes every row it hands to a database, what is overwritten a moment later included. */
export function watchWrites(): void {
  const scope = globalThis as Partial<Watched>;
  if (scope.written) return;
  const written: unknown[] = (scope.written = []);
  for (const verb of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[verb];
    IDBObjectStore.prototype[verb] = function (...given) {
      const [row] = given;
      written.push({ [this.name]: JSON.parse(JSON.stringify(row)) as unknown });
      return write.apply(this, given);
    };
  }
}

/** Reads all databases, table by table, and every other storage of the extension's origin. */
async function readStorages(): Promise<Record<string, unknown>> {
  const settle = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('read failed'));
    });
  const found: Record<string, unknown> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await settle(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      found[`${name}.${store}`] = await settle(db.transaction(store).objectStore(store).getAll());
    db.close();
  }
  const own = globalThis as {
    chrome?: { storage?: Record<string, { get?(): Promise<unknown> } | undefined> };
  };
  for (const [area, storage] of Object.entries(own.chrome?.storage ?? {}))
    if (storage?.get) found[`chrome.storage.${area}`] = await storage.get().catch(() => undefined);
  found.localStorage = { ...localStorage };
  found.sessionStorage = { ...sessionStorage };
  found.cookies = document.cookie;
  found.caches = await caches.keys();
  found.address = location.href;
  return found;
}

/** Adds what the page wrote since it was watched, all that is stored now, and what was said on the console. */
export async function lookAt(driver: Driver, page: Surface, leaks: Leaks): Promise<void> {
  const written = await page.evaluate(() => (globalThis as Partial<Watched>).written ?? []);
  addLeaks(leaks, leaksIn(written, 'written'));
  addLeaks(leaks, leaksIn(await page.evaluate(readStorages), 'stored'));
  addLeaks(leaks, leaksIn(await driver.consoleMessages(), 'console'));
}

/** Saves the raw copy that the product offers, and adds what the file holds. */
export async function lookAtExport(driver: Driver, leaks: Leaks): Promise<void> {
  const before = new Set(readdirSync(driver.downloadsDir));
  const studio = await driver.extensionPage('options.html#data');
  await studio.click('main button:has-text("Save a raw copy")');
  const file = await poll(15_000, 'the raw copy', async () =>
    readdirSync(driver.downloadsDir).find((name) => !before.has(name) && name.endsWith('.json')),
  );
  const text = await poll(15_000, 'all of the raw copy', async () => {
    const read = readFileSync(join(driver.downloadsDir, file), 'utf8');
    return read.endsWith('}') && read;
  });
  await studio.close();
  addLeaks(leaks, leaksIn(JSON.parse(text), 'exported'));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

/**
 * Adds what stands in any file of the profile of a browser that has ended, in the codings that browsers write.
 * Codes are too short to be sought without their words.
 */
export function lookAtDisk(profile: string, leaks: Leaks): void {
  const sought = CANARIES.flatMap(({ kind, text, digits }) => {
    const spellings = kind === 'card' ? [text, digits, digits.slice(4, -4)] : [text];
    return spellings.flatMap((spelling) =>
      (['utf8', 'utf16le'] as const).map((coding) => ({ text, bytes: Buffer.from(spelling, coding) })),
    );
  });
  for (const path of filesIn(profile)) {
    const content = readFileSync(path);
    const found = sought.filter(({ bytes }) => content.includes(bytes)).map(({ text }) => text);
    const place = `on disk in ${path.slice(profile.length + 1)}`;
    if (found.length > 0) addLeaks(leaks, new Map([[place, new Set(found)]]));
  }
}
