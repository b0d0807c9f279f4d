import { ExpectedError } from '@/lib/base/errors';
import { playbooksNaming } from '@/lib/db/playbooks';
import type { Desk } from '@/lib/actions/desk';
import { changeReplies } from './change-reply';

/** Takes a reply out of the library; it can be put back for 30 days. Gives the revision, to undo it by. */
export function deleteReply(desk: Desk, id: string): Promise<string> {
  const { db } = desk;
  return changeReplies(desk, async ({ set, now, by }) => {
    const row = await db.replies.get(id);
    if (!row) throw new ExpectedError('not-found', id);
    if ((await playbooksNaming(db, id)).length > 0) throw new ExpectedError('reply-named', id);
    await db.trash.put({ id, at: now, by, row });
    return set(id, null, 'deleted');
  });
}
