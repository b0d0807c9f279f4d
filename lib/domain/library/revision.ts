/** What was saved of the library's items, one row for each save: nothing that was written is lost by writing again. */
import type { ReplyRow } from '@/lib/domain/replies/library';

/** `before`: what stood there when history began. */
export type RevisionAct = 'before' | 'created' | 'saved' | 'deleted' | 'restored' | 'undone' | 'imported';

/** A reply as it stood after a save. Its id sorts by time. */
export interface ReplyRevision {
  id: string;
  of: string; // the reply's id
  at: number;
  by: string;
  act: RevisionAct;
  row: ReplyRow | null; // null: deleted
}

/** A deleted reply, until it is put back or its days are over. */
export interface TrashedReply {
  id: string;
  at: number;
  by: string;
  row: ReplyRow;
}

/** An edit that was not saved yet, as it was when the tab was closed. */
export interface UnsavedEdit {
  id: string; // of the reply, or of the one to be
  at: number;
  based: string | undefined; // the revision it began from
  row: ReplyRow;
}

/** How long what was deleted can be put back. Milliseconds. */
export const TRASH_KEPT = 30 * 24 * 3_600_000;

/** The moment before which a deletion is final. Epoch milliseconds. */
export const trashEnd = (now: number): number => now - TRASH_KEPT;
