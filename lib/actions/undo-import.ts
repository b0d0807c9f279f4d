import { CONTENT_TABLES } from '@/lib/db/library-content';
import { SEARCH_TABLES } from '@/lib/db/search-keys';
import type { DesksideDatabase } from '@/lib/db/database';
import { isSame } from '@/lib/domain/pack/changes';
import type { Choices, ImportPlan } from '@/lib/domain/pack/plan';
import { resolvePlan, type LibraryWrites } from '@/lib/domain/pack/resolve-plan';
import { tellBackground } from '@/lib/messaging/calls';
import { write, type Desk } from './desk';
import { keepGiven } from './keep-given';
import { noteImport } from './library/note-import';
import { reindexLibrary } from './reindex-library';
import { shippedReadings } from './shipped-readings';

/** `stale`: something of it was changed since, or a case works with it; then single replies can still be taken back. */
export type UndoneImport = { ok: true } | { ok: false; why: 'stale' };

async function isAsWritten({ db }: Desk, writes: LibraryWrites): Promise<boolean> {
  const { pack, replies, scripts, deletedReplies, playbooks } = writes;
  const [packNow, repliesNow, scriptsNow, deletedNow, runs] = await Promise.all([
    db.packs.get(pack.id),
    db.replies.bulkGet(replies.map((r) => r.id)),
    db.scripts.bulkGet(scripts.map((s) => s.id)),
    db.replies.bulkGet(deletedReplies),
    playbooks.length === 0 ? [] : db.runs.toArray(),
  ]);
  const isUsed = runs.some(({ playbook }) =>
    playbooks.some((p) => p.id === playbook.id && p.version === playbook.version),
  );
  return (
    !isUsed &&
    isSame(packNow, pack) &&
    replies.every((row, i) => isSame(row, repliesNow[i])) &&
    scripts.every((row, i) => isSame(row, scriptsNow[i])) &&
    deletedNow.every((row) => row === undefined)
  );
}

/** The replies as they were, and those that were not there. */
function repliesBefore({ library }: ImportPlan, writes: LibraryWrites) {
  const before = new Map(library.replies.map((row) => [row.id, row]));
  const touched = [...writes.replies.map((r) => r.id), ...writes.deletedReplies];
  const replies = touched.flatMap((id) => before.get(id) ?? []);
  return { replies, deletedReplies: touched.filter((id) => !before.has(id)) };
}

async function putBack(db: DesksideDatabase, { library, pack: { id } }: ImportPlan, writes: LibraryWrites) {
  const scripts = new Map(library.scripts.map((s) => [s.id, s]));
  const touched = [...writes.scripts.map((s) => s.id), ...writes.deletedScripts];
  const row = library.packs.find((p) => p.id === id);
  if (row) await db.packs.put(row);
  else await db.packs.delete(id);
  await db.playbooks.bulkDelete(writes.playbooks.map((p): [string, number] => [p.id, p.version]));
  await db.scripts.bulkDelete(touched);
  await db.scripts.bulkPut(touched.flatMap((name) => scripts.get(name) ?? []));
  await db.published.where('pack').equals(id).delete();
  await db.published.bulkPut(library.published.filter((p) => p.pack === id));
  await db.incidents.where('pack').equals(id).delete();
  await db.incidents.bulkPut(library.incidents.filter((i) => i.pack === id));
}

const TABLES = [...CONTENT_TABLES, ...SEARCH_TABLES, 'revisions', 'trash', 'settings', 'library', 'given', 'runs'] as const; // prettier-ignore

/** Takes a whole import back, in one transaction, while nothing of it was changed since. What came with it goes to the trash. */
export async function undoImport(desk: Desk, plan: ImportPlan, choices: Choices): Promise<UndoneImport> {
  const { db } = desk;
  const writes = resolvePlan(plan, choices);
  const readings = await shippedReadings();
  const done = await write(() =>
    db.transaction('rw', TABLES, async (): Promise<UndoneImport> => {
      if (!(await isAsWritten(desk, writes))) return { ok: false, why: 'stale' };
      const before = repliesBefore(plan, writes);
      await noteImport(desk, before, 'undone');
      await db.replies.bulkDelete(before.deletedReplies);
      await db.replies.bulkPut(before.replies);
      await putBack(db, plan, writes);
      await reindexLibrary(db, before, readings);
      await keepGiven(db);
      return { ok: true };
    }),
  );
  if (done.ok) void tellBackground({ call: 'doors-changed' });
  return done;
}
