import type { Surface } from '#drive/driver.ts';

const hour = 3_600_000;

// Hours from now; the first of a kind shows the usual, the later ones what is long or late.
const cases = [
  { name: 'Marcus Oyelaran', reference: 'WEB-4218', status: 'open', channel: 'web', touched: -0.2, due: 2 },
  { name: '陈静', reference: 'CHAT-4416', status: 'open', channel: 'chat', touched: -0.5, firstReply: 0.2 },
  {
    name: 'Alexandra Wilhelmina Featherstonehaugh-Montgomery',
    reference: 'MAIL-2026-11-000004318-EU',
    status: 'open',
    channel: 'email',
    touched: -1,
    firstReply: -5,
  },
  { name: '', reference: 'SOC-4546', status: 'waiting', channel: 'social', touched: -26, due: 70 },
  {
    name: '欧阳娜娜',
    reference: 'L-261120-7P3N',
    status: 'waiting',
    channel: 'phone',
    touched: -30,
    due: -3,
  },
  { name: 'Connor O’Brien', reference: 'WEB-4230', status: 'closed', channel: 'web', touched: -50 },
  { name: '赵明哲', reference: 'MAIL-4322', status: 'closed', channel: 'email', touched: -400 },
] as const;

/** Puts cases of every status beside the ones that were played, straight into the database. */
export function seedCases(panel: Surface): Promise<void> {
  const now = Date.now();
  const rows = cases.map((row, i) => ({
    id: `0193a000-0000-7000-8000-00000000000${i}`,
    status: row.status,
    channel: row.channel,
    customer: { name: row.name, reference: row.reference, local: row.reference.startsWith('L-') },
    touchedAt: now + row.touched * hour,
    openedAt: now + row.touched * hour,
    address: undefined,
    ...('due' in row ? { dueAt: now + row.due * hour } : {}),
    firstReplyDue: 'firstReply' in row ? now + row.firstReply * hour : undefined,
  }));
  return panel.evaluate(async (made: object[]) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('the database refused'));
      });
    const db = await settle(indexedDB.open('deskside'));
    const store = db.transaction('cases', 'readwrite').objectStore('cases');
    const [like] = (await settle(store.getAll())) as object[];
    for (const row of made) await settle(store.put({ ...like, grams: [], ...row }));
    db.close();
  }, rows);
}

/** Sets the working days straight in the settings: none makes it out of hours now, all makes it business time. */
export function setDays(panel: Surface, days: number[]): Promise<void> {
  return panel.evaluate(async (wanted: number[]) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('the database refused'));
      });
    const db = await settle(indexedDB.open('deskside'));
    const store = db.transaction('settings', 'readwrite').objectStore('settings');
    const row = (await settle(store.get('settings'))) as { hours: object };
    const hours = { ...row.hours, days: wanted, from: '00:00', to: '23:59' };
    await settle(store.put({ ...row, hours }));
    db.close();
  }, days);
}
