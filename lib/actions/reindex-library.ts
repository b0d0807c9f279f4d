import type { DesksideDatabase } from '@/lib/db/database';
import type { IssueType } from '@/lib/domain/replies/library';
import { newestPlaybooks } from '@/lib/domain/pack/library-content';
import { entryOf } from '@/lib/domain/replies/reply-entry';

/** Inside a transaction of the library: makes its index anew from what is stored; what was listed before keeps its place. */
export async function reindexLibrary(db: DesksideDatabase): Promise<void> {
  const [rows, packs, playbooks, before] = await Promise.all([
    db.replies.toArray(),
    db.packs.toArray(),
    db.playbooks.toArray(),
    db.library.get('index'),
  ]);
  const newest = newestPlaybooks(playbooks);
  const offered = packs
    .flatMap((p) => p.playbooks)
    .flatMap((id): IssueType[] => {
      const found = newest.get(id);
      return found ? [{ id, version: found.version, title: found.title }] : [];
    });
  const place = new Map(before?.replies.map((r, i) => [r.id, i]));
  const inOrder = rows.toSorted((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0);
  const replies = inOrder.map((row) => entryOf(row, newest.get(row.playbook)));
  await db.library.put({ id: 'index', issueTypes: offered, replies });
}
