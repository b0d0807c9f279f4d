/** The one way a playbook of the library changes: its versions, its shelf and the list of issue types in one transaction. */
import { readOwnSettings } from '@/lib/db/settings';
import { SEARCH_TABLES } from '@/lib/db/search-keys';
import type { ShelfRow } from '@/lib/domain/library/shelf';
import { shippedReadings } from '@/lib/actions/shipped-readings';
import { reindexLibrary } from '@/lib/actions/reindex-library';
import { write, type Desk } from '@/lib/actions/desk';

/** Inside the transaction that changes playbooks. */
export interface PlaybookChange {
  now: number;
  by: string;
  shelf: ShelfRow; // of the playbook, as it stands
}

const TABLES = ['playbooks', 'packs', 'replies', 'shelf', 'playbookEdits', 'library', 'settings', ...SEARCH_TABLES] as const; // prettier-ignore

/** Runs `work` in one transaction; all of it is stored or nothing. */
export async function changePlaybook<T>(
  desk: Desk,
  id: string,
  work: (change: PlaybookChange) => Promise<T>,
): Promise<T> {
  const { db } = desk;
  const readings = await shippedReadings();
  return write(() =>
    db.transaction('rw', TABLES, async () => {
      const [settings, row] = await Promise.all([readOwnSettings(db), db.shelf.get(id)]);
      const done = await work({
        now: desk.now(),
        by: settings.agentName,
        shelf: row ?? { id, editions: [] },
      });
      await reindexLibrary(db, { replies: [], deletedReplies: [] }, readings);
      return done;
    }),
  );
}
