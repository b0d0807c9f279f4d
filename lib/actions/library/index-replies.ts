import type { DesksideDatabase } from '@/lib/db/database';
import { entryOf } from '@/lib/domain/replies/reply-entry';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { latestPlaybook } from '@/lib/db/library';

/** Brings the search index up to what was saved and deleted, inside the transaction that did it. */
export async function indexReplies(
  db: DesksideDatabase,
  saved: readonly ReplyRow[],
  deleted: readonly string[],
): Promise<void> {
  const index = await db.library.get('index');
  if (!index) return;
  const entries = await Promise.all(
    saved.map(async (row) => entryOf(row, row.playbook === '' ? undefined : await latestPlaybook(db, row.playbook))), // prettier-ignore
  );
  const gone = new Set([...deleted, ...saved.map(({ id }) => id)]);
  await db.library.put({ ...index, replies: [...index.replies.filter((e) => !gone.has(e.id)), ...entries] });
}
