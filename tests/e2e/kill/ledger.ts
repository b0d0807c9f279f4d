/** Everything a profile's page was told is kept, held against what its databases hold afterwards. */
import type { Acknowledgement } from './in-page';

export type Raw = Record<string, unknown[]>;
type Row = Record<string, unknown>;

/** What is missing though it was acknowledged, and what is half there; empty lists where all is well. */
export interface Losses {
  cases: string[];
  notes: string[];
  drafts: string[];
  control: string[];
  torn: string[]; // a note without its event on the timeline, an event without its note
}

export const noLosses = (): Losses => ({ cases: [], notes: [], drafts: [], control: [], torn: [] });

/** Adds what is new in `more` to `sum`. */
export function addLosses(sum: Losses, more: Losses): void {
  for (const kind of Object.keys(sum) as (keyof Losses)[])
    sum[kind] = [...new Set([...sum[kind], ...more[kind]])];
}

const column = (rows: unknown[] | undefined, name: string): Set<string> =>
  new Set((rows ?? []).map((row) => String((row as Row)[name])));

/** Notes and their events are written in one transaction: one without the other is a torn write. */
function tornNotes(product: Raw | undefined): string[] {
  const notes = column(product?.notes, 'id');
  const named = column(
    product?.events?.filter((event) => (event as Row).t === 'note'),
    'noteId',
  );
  return [
    ...[...notes].filter((id) => !named.has(id)).map((id) => `note ${id} has no event`),
    ...[...named].filter((id) => !notes.has(id)).map((id) => `event of ${id} has no note`),
  ];
}

/** Collects the acknowledgements of one profile over many kills. */
export class Ledger {
  readonly counts = { case: 0, draft: 0, note: 0, control: 0 };
  private readonly texts: Record<'case' | 'note' | 'control', string[]> = { case: [], note: [], control: [] };
  /** Drafts that were the last to be shown as kept when the browser ended. */
  private readonly drafts: string[] = [];
  private last: Acknowledgement | undefined;

  add(told: Acknowledgement): void {
    this.counts[told.kind] += 1;
    if (told.kind !== 'draft') this.texts[told.kind].push(told.text);
    if (told.kind !== 'control') this.last = told;
  }

  /** The browser has ended. True when a note was being typed or saved. */
  ended(): boolean {
    const { last } = this;
    this.last = undefined;
    if (last?.kind !== 'draft') return false;
    this.drafts.push(last.text);
    return true;
  }

  /** Compares all that was acknowledged so far with all that is there. */
  check(product: Raw | undefined, control: Raw | undefined): Losses {
    const cases = new Set(product?.cases?.map((row) => ((row as Row).customer as Row).name));
    const notes = column(product?.notes, 'text');
    const drafts = [...column(product?.drafts, 'text')];
    const rows = new Set(control?.rows);
    // What was typed on may have reached the disk too, and the note it was about to become.
    const isKept = (text: string): boolean =>
      drafts.some((draft) => draft.startsWith(text)) || [...notes].some((note) => note.startsWith(text));
    return {
      cases: this.texts.case.filter((name) => !cases.has(name)),
      notes: this.texts.note.filter((text) => !notes.has(text)),
      drafts: this.drafts.filter((text) => !isKept(text)),
      control: this.texts.control.filter((text) => !rows.has(text)),
      torn: tornNotes(product),
    };
  }
}
