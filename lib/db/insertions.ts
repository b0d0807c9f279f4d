import type { InsertionRow } from '@/lib/domain/insertions/insertion-row';
import type { DesksideDatabase } from './database';

/** So many insertions are kept. */
export const KEPT_INSERTIONS = 500;

/** The log of insertions, latest first. */
export const readInsertions = (db: DesksideDatabase): Promise<InsertionRow[]> =>
  db.insertions.reverse().limit(KEPT_INSERTIONS).toArray();

/**
 * Adds a row and drops what is now too old. The cursor jumps over the ids that stay, without reading or counting them.
 * `make` gets the id of the latest row, so that the new one sorts behind it even when the clock was set back.
 */
export const addInsertion = (
  db: DesksideDatabase,
  make: (latest: string | undefined) => InsertionRow,
): Promise<void> =>
  db.transaction('rw', db.insertions, async () => {
    await db.insertions.add(make(await db.insertions.orderBy(':id').lastKey() as string | undefined)); // prettier-ignore
    const old = await db.insertions.reverse().offset(KEPT_INSERTIONS).primaryKeys();
    await db.insertions.bulkDelete(old);
  });
