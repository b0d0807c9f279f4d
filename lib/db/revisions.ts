import type { ReplyRevision, TrashedReply, UnsavedEdit } from '@/lib/domain/library/revision';
import type { DesksideDatabase } from './database';

const FIRST = '';
const LAST = '\uFFFF';

/** A reply's latest revision; undefined where it was never changed here. */
export const lastRevision = (db: DesksideDatabase, of: string): Promise<ReplyRevision | undefined> =>
  db.revisions.where('[of+id]').between([of, FIRST], [of, LAST]).last();

/** The latest revisions of a reply, newest first. */
export const readRevisions = (db: DesksideDatabase, of: string, most = 30): Promise<ReplyRevision[]> =>
  db.revisions.where('[of+id]').between([of, FIRST], [of, LAST]).reverse().limit(most).toArray();

/** What can be put back, the latest first. */
export const readTrash = (db: DesksideDatabase): Promise<TrashedReply[]> =>
  db.trash.orderBy('at').reverse().limit(200).toArray();

/** The edit of a reply that was not saved. */
export const readUnsaved = (db: DesksideDatabase, id: string): Promise<UnsavedEdit | undefined> =>
  db.edits.get(id);

/** Replies that were begun and never saved, the latest first. */
export async function readUnsavedNew(db: DesksideDatabase): Promise<UnsavedEdit[]> {
  const edits = await db.edits.toArray(); // a handful: one for each reply that is being written
  const stored = await db.replies.bulkGet(edits.map(({ id }) => id));
  return edits.filter((_, i) => !stored[i]).reverse();
}
