import type { DesksideDatabase } from '@/lib/db/database';
import { CONTENT_TABLES, readLibraryContent } from '@/lib/db/library-content';
import { refusedItems, type Choices, type ImportPlan } from '@/lib/domain/pack/plan';
import { isSameLibrary, resolvePlan, type LibraryWrites } from '@/lib/domain/pack/resolve-plan';
import type { Readings } from '@/lib/domain/search/readings';
import { tellBackground } from '@/lib/messaging/calls';
import { SEARCH_TABLES } from '@/lib/db/search-keys';
import { write, type Desk } from './desk';
import { keepGiven } from './keep-given';
import { noteImport } from './library/note-import';
import { reindexLibrary } from './reindex-library';
import { shippedReadings } from './shipped-readings';

/** What became of an import: all of it, or nothing. `stale`: the library is another by now, so plan again. */
export type AppliedImport = { ok: true } | { ok: false; why: 'stale' | 'refused' };

async function writeAll(desk: Desk, writes: LibraryWrites, part: boolean, readings: Readings): Promise<void> {
  const { db } = desk;
  const { id } = writes.pack;
  await db.packs.put(writes.pack);
  await db.playbooks.bulkAdd(writes.playbooks); // a published version is never replaced
  for (const of of writes.restored) await db.shelf.update(of, { deleted: undefined });
  await noteImport(desk, writes);
  await db.replies.bulkDelete(writes.deletedReplies);
  await db.replies.bulkPut(writes.replies);
  await db.scripts.bulkDelete(writes.deletedScripts);
  await db.scripts.bulkPut(writes.scripts);
  if (!part) await db.published.where('pack').equals(id).delete();
  await db.published.bulkPut(writes.published);
  await db.incidents.where('pack').equals(id).delete();
  await db.incidents.bulkPut(writes.incidents);
  await reindexLibrary(db, writes, readings);
  await keepGiven(db);
}

/** Where a file waited, and since when. */
export interface Waited {
  address: string;
  at: number;
}

/** The address whose waiting file this was has nothing more to say. */
async function settleSource(db: DesksideDatabase, { address, at }: Waited, now: number): Promise<void> {
  const waiting = await db.waitingPacks.get(address);
  if (waiting?.at !== at) return; // another file came meanwhile, and that one still waits
  await db.waitingPacks.delete(address);
  await db.packSources.update(address, { takenAt: now, outcome: 'same' });
}

const TABLES = [
  ...CONTENT_TABLES,
  'revisions',
  'trash',
  'settings',
  'library',
  'given',
  'packSources',
  'waitingPacks',
  ...SEARCH_TABLES,
] as const;

/**
 * Does what a plan says, with what the agent chose, in one transaction; and only while the library is still the one
 * that the plan was made from. `waited`: where the file waited.
 */
export async function applyImport(
  desk: Desk,
  plan: ImportPlan,
  choices: Choices = {},
  waited?: Waited,
): Promise<AppliedImport> {
  if (refusedItems(plan).length > 0) return { ok: false, why: 'refused' };
  const { db } = desk;
  const writes = resolvePlan(plan, choices);
  const readings = await shippedReadings();
  const done = await write(() =>
    db.transaction('rw', TABLES, async (): Promise<AppliedImport> => {
      if (!isSameLibrary(plan.library, await readLibraryContent(db))) return { ok: false, why: 'stale' };
      await writeAll(desk, writes, plan.pack.part === true, readings);
      if (waited) await settleSource(db, waited, desk.now());
      return { ok: true };
    }),
  );
  if (done.ok) void tellBackground({ call: 'doors-changed' });
  return done;
}

/** Leaves what an address gave last as it is; the next file of it will wait again. */
export const dismissWaiting = (desk: Desk, waited: Waited): Promise<void> =>
  write(() =>
    desk.db.transaction('rw', ['packSources', 'waitingPacks'], () =>
      settleSource(desk.db, waited, desk.now()),
    ),
  );
