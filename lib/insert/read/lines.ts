import { bare } from './host-text';

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

/** Where `part` stands in `text`, at or nearest to `near`; -1 where it does not. */
function nearest(text: string, part: string, near: number): number {
  const [before, after] = [text.lastIndexOf(part, near), text.indexOf(part, near)];
  return before < 0 || (after >= 0 && after - near <= near - before) ? after : before;
}

/**
 * How the lines of a message stand in what is shown, near the place of the caret: `broken`, `kept`, or `exact`: its blank
 * lines are larger gaps than its line ends, and the words around it stayed on their lines. `joined`: whether words stood
 * before and behind the caret on its line.
 */
export function linesStand(
  shown: Lined,
  message: Lined,
  near: number,
  joined: { before: boolean; after: boolean },
): 'broken' | 'kept' | 'exact' {
  const at = nearest(shown.text, message.text, near);
  if (at < 0) return 'broken';
  const inner = [...message.breaks].filter(([offset]) => offset > 0);
  const gaps = inner.map(([offset, wanted]) => ({ wanted, is: shown.breaks.get(at + offset) ?? 0 }));
  if (gaps.some(({ is }) => is === 0)) return 'broken';
  const ends = gaps.filter((g) => g.wanted === 1).map((g) => g.is);
  const blanks = gaps.filter((g) => g.wanted > 1).map((g) => g.is);
  const isSpaced = Math.min(...blanks, Infinity) > Math.max(...ends, 1);
  const isJoined =
    !(joined.before && shown.breaks.has(at)) && !(joined.after && shown.breaks.has(at + message.text.length));
  return isSpaced && isJoined ? 'exact' : 'kept';
}
