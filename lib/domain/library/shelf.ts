/** What was done here to a playbook: its versions published here, and whether it was taken out of the library. */
import type { PackRow } from '@/lib/domain/replies/library';
import type { Playbook } from '@/lib/domain/guides/playbook';

export type EditionAct = 'published' | 'restored' | 'undone';

/** A version that was published here. Those of packs have none. */
export interface Edition {
  version: number;
  at: number;
  by: string;
  act: EditionAct;
}

/** All of that for one playbook; one that was never touched here has no row. */
export interface ShelfRow {
  id: string;
  own?: true | undefined; // written here: no pack has it
  editions: Edition[];
  deleted?: { at: number; by: string } | undefined;
}

/** An edit of a playbook that was not published yet. */
export interface PlaybookEdit {
  id: string;
  at: number;
  based: number | undefined; // the version it began from
  playbook: Playbook;
}

/** Ids of the playbooks that can be begun: those of packs and those written here, without what was deleted. */
export function offeredPlaybooks(packs: readonly PackRow[], shelf: readonly ShelfRow[]): string[] {
  const gone = new Set(shelf.filter((row) => row.deleted).map((row) => row.id));
  const own = shelf.filter((row) => row.own).map((row) => row.id);
  return [...new Set([...packs.flatMap((p) => p.playbooks), ...own])].filter((id) => !gone.has(id));
}

/** True when the playbook was changed or deleted here, so that no pack replaces it unasked. */
export const isTouchedHere = (shelf: readonly ShelfRow[], id: string): boolean =>
  shelf.some((row) => row.id === id && (row.editions.length > 0 || row.deleted !== undefined));
