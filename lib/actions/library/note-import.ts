import { createId } from '@/lib/base/ids';
import { lastRevision } from '@/lib/db/revisions';
import { readOwnSettings } from '@/lib/db/settings';
import type { ReplyRevision, RevisionAct } from '@/lib/domain/library/revision';
import type { LibraryWrites } from '@/lib/domain/pack/resolve-plan';
import type { ReplyRow } from '@/lib/domain/replies/library';
import type { Desk } from '@/lib/actions/desk';

/**
 * Inside the transaction of an import, before it writes: the history of every reply that becomes another or goes. What
 * goes can be put back from the trash; what comes back is taken out of it. A reply that was never here has no history yet.
 */
export async function noteImport(
  { db, now: clock }: Desk,
  { replies, deletedReplies }: Pick<LibraryWrites, 'replies' | 'deletedReplies'>,
  as: Extract<RevisionAct, 'imported' | 'undone'> = 'imported',
): Promise<void> {
  const now = clock();
  const by = (await readOwnSettings(db)).agentName;
  const ids = [...replies.map((r) => r.id), ...deletedReplies];
  const before = await db.replies.bulkGet(ids);
  const next: (ReplyRow | null)[] = [...replies, ...deletedReplies.map(() => null)];
  const noted: ReplyRevision[] = [];
  const note = (of: string, row: ReplyRow | null, act: RevisionAct, after: string | undefined) => {
    const id = createId(now, after);
    noted.push({ id, of, at: now, by, act, row });
    return id;
  };
  await Promise.all(
    ids.map(async (of, i) => {
      const [old, row = null] = [before[i], next[i]];
      const last = await lastRevision(db, of);
      if (!old && !last) return;
      const first = old && !last ? note(of, old, 'before', undefined) : last?.id;
      note(of, row, row ? as : 'deleted', first);
    }),
  );
  await db.revisions.bulkAdd(noted);
  const gone = before.flatMap((row, i) => (row && next[i] === null ? [row] : []));
  await db.trash.bulkPut(gone.map((row) => ({ id: row.id, at: now, by, row })));
  await db.trash.bulkDelete(replies.map((r) => r.id));
}
