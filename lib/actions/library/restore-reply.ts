import { ExpectedError } from '@/lib/base/errors';
import { readByOwnShortcut } from '@/lib/db/library';
import type { ReplyRow } from '@/lib/domain/replies/library';
import type { Desk } from '@/lib/actions/desk';
import { changeReplies } from './change-reply';

/** A shortcut that was given to another meanwhile is not taken from it. */
async function withoutTaken(desk: Desk, row: ReplyRow): Promise<ReplyRow> {
  const named = row.shortcut === undefined ? [] : await readByOwnShortcut(desk.db, row.shortcut);
  const isTaken = named.some((e) => e.id !== row.id);
  return isTaken ? { ...row, shortcut: undefined } : row;
}

/** Puts a reply back as it stood in a revision, deleted or not. Gives the new revision. */
export function restoreRevision(desk: Desk, revision: string): Promise<string> {
  const { db } = desk;
  return changeReplies(desk, async ({ set }) => {
    const found = await db.revisions.get(revision);
    if (!found?.row) throw new ExpectedError('not-found', revision);
    await db.trash.delete(found.of);
    return set(found.of, await withoutTaken(desk, found.row), 'restored');
  });
}

/** Puts a deleted reply back. Gives the new revision. */
export function restoreDeleted(desk: Desk, id: string): Promise<string> {
  const { db } = desk;
  return changeReplies(desk, async ({ set }) => {
    const found = await db.trash.get(id);
    if (!found) throw new ExpectedError('not-found', id);
    await db.trash.delete(id);
    return set(id, await withoutTaken(desk, found.row), 'restored');
  });
}
