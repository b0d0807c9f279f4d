import { ExpectedError } from '@/lib/base/errors';
import type { Desk } from '@/lib/actions/desk';
import { changeReplies } from './change-reply';

/** Takes the last change of a reply back: what stood before it stands again. Refused once something came after. */
export function undoReplyChange(desk: Desk, revision: string): Promise<void> {
  const { db } = desk;
  return changeReplies(desk, async ({ set, now, by }) => {
    const undone = await db.revisions.get(revision);
    if (!undone) throw new ExpectedError('not-found', revision);
    const [last, before] = await db.revisions
      .where('[of+id]')
      .between([undone.of, ''], [undone.of, '\uFFFF'])
      .reverse()
      .limit(2)
      .toArray();
    if (last?.id !== revision) throw new ExpectedError('changed-elsewhere', undone.of);
    const row = before?.row ?? null;
    if (row) await db.trash.delete(undone.of);
    else if (undone.row) await db.trash.put({ id: undone.of, at: now, by, row: undone.row });
    await set(undone.of, row, 'undone');
  });
}
