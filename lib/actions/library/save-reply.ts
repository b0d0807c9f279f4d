import { ExpectedError } from '@/lib/base/errors';
import { latestPlaybook, readByOwnShortcut, readPacks } from '@/lib/db/library';
import { lastRevision } from '@/lib/db/revisions';
import { replyFaults, type ReplyFault } from '@/lib/domain/library/reply-faults';
import { editedRow } from '@/lib/domain/library/edited-row';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { placeholdersOf } from '@/lib/domain/replies/compose';
import type { Desk } from '@/lib/actions/desk';
import { changeReplies } from './change-reply';

/** What became of a save; `revision` is none where nothing was different. */
export type SavedReply = { ok: true; revision: string | undefined } | { ok: false; faults: ReplyFault[] };

const asStored = (row: ReplyRow | undefined) => JSON.stringify(row);

/**
 * Saves a reply, new or changed. `based`: the revision the edit began from; fails with `changed-elsewhere` where there
 * is a later one. A reply with a fault is not stored; one that is the same as before makes no revision.
 */
export function saveReply(desk: Desk, row: ReplyRow, based: string | undefined): Promise<SavedReply> {
  const { db } = desk;
  return changeReplies(desk, async (change): Promise<SavedReply> => {
    const [before, last, packs, entries, playbook] = await Promise.all([
      db.replies.get(row.id),
      lastRevision(db, row.id),
      readPacks(db),
      readByOwnShortcut(db, row.shortcut ?? ''),
      row.playbook === '' ? undefined : latestPlaybook(db, row.playbook),
    ]);
    if (last?.id !== based) throw new ExpectedError('changed-elsewhere', row.id);
    if (asStored(before) === asStored(row)) {
      await db.edits.delete(row.id);
      return { ok: true, revision: undefined };
    }
    const faults = replyFaults(row, { entries, playbook, placeholders: placeholdersOf(packs) });
    if (faults.length > 0) return { ok: false, faults };
    const next = editedRow(before, row, change.now);
    const revision = await change.set(row.id, next, before ? 'saved' : 'created');
    await db.edits.delete(row.id);
    return { ok: true, revision };
  });
}
