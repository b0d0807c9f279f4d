import { bare } from './host-text';
import { NONE, ROUGH, EXACT, type Fit } from './proof';

/** A text without white space, and the line breaks in front of each of its places that begins a line. */
export interface Lined {
  text: string;
  breaks: Map<number, number>;
}

/** Reads lines as they are shown. */
export function readLines(lines: readonly string[]): Lined {
  const breaks = new Map<number, number>();
  let text = '';
  let gap = 1;
  for (const line of lines.map(bare)) {
    if (line !== '') {
      breaks.set(text.length, gap);
      gap = 0;
      text += line;
    }
    gap++;
  }
  return { text, breaks };
}

/** The words around the caret that stand on its line. */
export interface Joined {
  before: boolean;
  after: boolean;
}

/**
 * How the lines of a message stand at a place of what is shown. `exact`: its blank lines are larger gaps than its line
 * ends, and the words around it stayed on their lines.
 */
export function fitOfLines(shown: Lined, at: number, message: Lined, joined: Joined): Fit {
  let [end, blank] = [1, Infinity]; // the largest gap of a line end, the smallest of a blank line
  for (const [offset, wanted] of message.breaks) {
    const gap = shown.breaks.get(at + offset) ?? 0;
    if (offset === 0) continue;
    if (gap === 0) return NONE;
    if (wanted > 1) blank = Math.min(blank, gap);
    else end = Math.max(end, gap);
  }
  const apart =
    (joined.before && shown.breaks.has(at)) || (joined.after && shown.breaks.has(at + message.text.length));
  return blank > end && !apart ? EXACT : ROUGH;
}
