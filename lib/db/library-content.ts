import type { LibraryContent } from '@/lib/domain/pack/library-content';
import type { DesksideDatabase } from './database';

/** The tables that packs can change. */
export const CONTENT_TABLES = [
  'packs',
  'playbooks',
  'replies',
  'scripts',
  'published',
  'incidents',
  'shelf',
] as const;

/** All of the library, as it is at one moment. Large: for imports and exports only. */
export function readLibraryContent(db: DesksideDatabase): Promise<LibraryContent> {
  return db.transaction('r', CONTENT_TABLES, async () => {
    const [packs, playbooks, replies, scripts, published, incidents, shelf] = await Promise.all([
      db.packs.toArray(),
      db.playbooks.toArray(),
      db.replies.toArray(),
      db.scripts.toArray(),
      db.published.toArray(),
      db.incidents.toArray(),
      db.shelf.toArray(),
    ]);
    return { packs, playbooks, replies, scripts, published, incidents, shelf };
  });
}
