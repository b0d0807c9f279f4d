import { indexReplies } from '@/lib/db/index-replies';
import { SEARCH_TABLES } from '@/lib/db/search-keys';
import { KEYS_VERSION } from '@/lib/domain/search/search-head';
import { write, type Desk } from './desk';
import { shippedReadings } from './shipped-readings';

/** Makes the search keys of the whole library anew, where they are missing or of another format. */
export async function renewSearchKeys({ db }: Desk): Promise<void> {
  const readings = await shippedReadings();
  await write(() =>
    db.transaction('rw', [db.replies, db.library, ...SEARCH_TABLES], async () => {
      const index = await db.library.get('index');
      if (!index || index.keys === KEYS_VERSION) return; // another window was first
      for (const table of SEARCH_TABLES) await db.table(table).clear();
      const saved = await db.replies.toArray();
      await indexReplies(db, { saved, types: index.issueTypes, order: 0 }, readings);
      await db.library.put({ ...index, keys: KEYS_VERSION });
    }),
  );
}
