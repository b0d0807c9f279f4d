import type { DesksideDatabase } from '@/lib/db/database';
import { indexReplies } from '@/lib/db/index-replies';
import type { IssueType } from '@/lib/domain/replies/library';
import { offeredPlaybooks } from '@/lib/domain/library/shelf';
import { newestPlaybooks } from '@/lib/domain/pack/library-content';
import type { LibraryWrites } from '@/lib/domain/pack/resolve-plan';
import type { Readings } from '@/lib/domain/search/readings';
import { KEYS_VERSION } from '@/lib/domain/search/search-head';

/** Inside a transaction of the library, after it has written: what lists and searches know of the library. */
export async function reindexLibrary(
  db: DesksideDatabase,
  { replies, deletedReplies }: Pick<LibraryWrites, 'replies' | 'deletedReplies'>,
  readings: Readings,
): Promise<void> {
  const [packs, playbooks, before, shelf] = await Promise.all([
    db.packs.toArray(),
    db.playbooks.toArray(),
    db.library.get('index'),
    db.shelf.toArray(),
  ]);
  const newest = newestPlaybooks(playbooks);
  const issueTypes = offeredPlaybooks(packs, shelf).flatMap((id): IssueType[] => {
    const found = newest.get(id);
    return found ? [{ id, version: found.version, title: found.title }] : [];
  });
  await indexReplies(db, { saved: replies, deleted: deletedReplies, types: issueTypes }, readings);
  await db.library.put({ id: 'index', keys: before ? before.keys : KEYS_VERSION, issueTypes });
}
