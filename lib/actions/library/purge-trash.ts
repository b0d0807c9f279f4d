import { trashEnd } from '@/lib/domain/library/revision';
import { write, type Desk } from '@/lib/actions/desk';

/** Ends what was deleted 30 days ago, its history with it. Gives how many. */
export function purgeTrash(desk: Desk): Promise<number> {
  const { db } = desk;
  return write(() =>
    db.transaction('rw', ['trash', 'revisions', 'edits'], async () => {
      const ended = await db.trash.where('at').below(trashEnd(desk.now())).primaryKeys();
      for (const of of ended) await db.revisions.where('[of+id]').between([of, ''], [of, '\uFFFF']).delete();
      await db.edits.bulkDelete(ended);
      await db.trash.bulkDelete(ended);
      return ended.length;
    }),
  );
}
