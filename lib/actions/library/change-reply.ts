/** The one way a reply of the library changes: its row, its history and the search index in one transaction. */
import { createId } from '@/lib/base/ids';
import { lastRevision } from '@/lib/db/revisions';
import { readOwnSettings } from '@/lib/db/settings';
import type { RevisionAct } from '@/lib/domain/library/revision';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { indexReplies } from '@/lib/db/index-replies';
import { SEARCH_TABLES } from '@/lib/db/search-keys';
import { shippedReadings } from '@/lib/actions/shipped-readings';
import { write, type Desk } from '@/lib/actions/desk';
import { tellBackground } from '@/lib/messaging/calls';

/** Inside the transaction that changes replies. */
export interface ReplyChange {
  now: number;
  by: string;
  /** Puts a row, or takes it away, and notes it. Gives the revision's id. */
  set(of: string, row: ReplyRow | null, act: RevisionAct): Promise<string>;
}

/** Runs `work` in one transaction over the library; all of it is stored or nothing. */
export async function changeReplies<T>(desk: Desk, work: (change: ReplyChange) => Promise<T>): Promise<T> {
  const { db } = desk;
  const tables = [
    'replies',
    'revisions',
    'trash',
    'edits',
    'library',
    'packs',
    'playbooks',
    'shelf',
    'settings',
    ...SEARCH_TABLES,
  ] as const;
  const readings = await shippedReadings();
  const result = await write(() =>
    db.transaction('rw', tables, async () => {
      const now = desk.now();
      const by = (await readOwnSettings(db)).agentName;
      const note = async (of: string, row: ReplyRow | null, act: RevisionAct, after?: string) => {
        const id = createId(now, after);
        await db.revisions.add({ id, of, at: now, by, act, row });
        return id;
      };
      return work({
        now,
        by,
        set: async (of, row, act) => {
          const [before, last] = await Promise.all([db.replies.get(of), lastRevision(db, of)]);
          const first = before && !last ? await note(of, before, 'before') : last?.id;
          if (row) await db.replies.put(row);
          else await db.replies.delete(of);
          await indexReplies(db, row ? { saved: [row] } : { deleted: [of] }, readings);
          return note(of, row, act, first);
        },
      });
    }),
  );
  void tellBackground({ call: 'doors-changed' }); // the names of shortcuts may be others now
  return result;
}
