import { keepAsking } from '@/lib/platform/alarms';
import { write, type Desk } from './desk';

/** Forgets a pack's address and what waits from it. What was taken from it stays; the site's permission is the agent's. */
export async function removePackSource(desk: Desk, address: string, keep = keepAsking): Promise<void> {
  const { db } = desk;
  const left = await write(() =>
    db.transaction('rw', ['packSources', 'waitingPacks'], async () => {
      await db.packSources.delete(address);
      await db.waitingPacks.delete(address);
      return db.packSources.count();
    }),
  );
  if (left === 0) await keep(false);
}
