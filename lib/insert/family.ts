import type { WayName } from './order';
import type { Proof } from './read/proof';

/** What one family of editors needs instead of what is general. */
export interface Family {
  /** The ways that come first, for a message with marks and one without. */
  order(this: void, marked: boolean): readonly WayName[];
  /** It believes itself left while the panel has the focus, and keeps its caret elsewhere meanwhile. */
  wake?(this: void, place: HTMLElement): void;
  /** No other way is tried: one that only changes the page would look right and be in no model. */
  only?: true;
  /** The HTML this editor reads rightly. */
  shape?(this: void, html: string): string;
  /** How its text is read. */
  proof?(this: void, place: HTMLElement, lines: readonly string[], marked: boolean): Proof;
}

/** For a family's script in the extension's world: says what it needs, in the frame it was fetched into. */
export function giveFamily(name: string, family: Family): void {
  const own = (globalThis as { deskside?: { families: Record<string, Family> } }).deskside;
  if (own) own.families[name] = family;
}
