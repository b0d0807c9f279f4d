import { isField } from './box';
import type { Family } from './family';
import type { Job, Way } from './job';
import { announcePaste } from './ways/announce-paste';
import { announceReplacement } from './ways/announce-replacement';
import { insertHtml } from './ways/insert-html';
import { insertText } from './ways/insert-text';
import { nativeValue } from './ways/native-value';
import { ownCommand } from './ways/own-command';
import { paste } from './ways/paste';
import { pasteText } from './ways/paste-text';

const WAYS = {
  paste,
  pasteText,
  announcePaste,
  announceReplacement,
  insertHtml,
  insertText,
  nativeValue,
  ownCommand,
} satisfies Record<string, Way>;

export type WayName = keyof typeof WAYS;

const FIELD: readonly WayName[] = ['insertHtml', 'insertText', 'nativeValue'];
/** From what changes nothing where nobody listens to what harms editors with a model of their own. */
const HOST: readonly WayName[] = ['paste', 'announcePaste', 'insertHtml', 'insertText', 'pasteText'];
/** For a family whose script waits in the page's world: what it does not take is written, for its paste is the worse way. */
const OWN: readonly WayName[] = ['ownCommand', 'insertHtml'];
/** Ways past an editor's own model: never where the editor has shown that it has one. */
export const PAST_MODEL: readonly WayName[] = ['insertHtml', 'insertText'];

/** The families whose scripts have come into this frame, by name. Those in the page's world give one way, their own. */
export const families: Record<string, Family> = {};

/** The ways to try at `place`, first to last. `own`: what the editor's family gave; none for one in the page's world. */
export function waysFor(
  place: HTMLElement,
  { family, marked }: Job,
  own: Family | undefined,
): [WayName, Way][] {
  const first = own?.order(marked) ?? (family === undefined ? [] : OWN);
  const rest = own?.only ? [] : isField(place) ? FIELD : HOST;
  return [...new Set([...first, ...rest])].map((name) => [name, WAYS[name]]);
}
