/** What an insertion must have done to a text: by the model's words before and after it. */
import type { Marks } from './pages/editor-page.ts';
import { LINES, WANTED_MARKS, type MessageKind } from './messages.ts';

/** Where the caret is: between two words, in an empty editor, or over a selection that is replaced. */
export const PLACEMENTS = {
  between: ['AAA', '', 'BBB'],
  empty: ['', '', ''],
  selected: ['AAA', 'SEL', 'BBB'],
} as const satisfies Record<string, [before: string, selected: string, after: string]>;

export type Placement = keyof typeof PLACEMENTS;

const BULLET = /^\s*[•◦▪*-]\s+/;
const bare = (text: string): string => text.replace(/\s+/g, '');
/** Where a box has no links, their address stands behind their words. */
const withoutAddress = (line: string): string =>
  line.replace(/(the steps)\s*[(:：（<]*\s*https?:\/\/\S+?[)）>]*(?=\s)/g, '$1');

/** The lines that have words, as a reader would read them aloud. */
const spokenLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => bare(withoutAddress(line.replace(BULLET, ''))))
    .filter((line) => line !== '');

/** Every line of a message is one of the text's own; the first may follow words and the last be followed by some. */
function linesStand(text: string, wanted: string[], before: string, after: string): boolean {
  const lines = spokenLines(text);
  const joined = lines.join('');
  if (joined !== bare(before + wanted.join('') + after)) return false;
  const starts = new Set<number>();
  let at = 0;
  for (const line of lines) starts.add((at += line.length));
  at = bare(before).length;
  return wanted.slice(0, -1).every((line) => starts.has((at += bare(line).length)));
}

/** True when `text` is the message, `times` times in a row, between `before` and `after`. */
export function isMessage(
  text: string,
  kind: MessageKind,
  [before, , after]: readonly [string, string, string],
  { oneLine, times = 1 }: { oneLine?: true | undefined; times?: number },
): boolean {
  const lines = LINES[kind];
  if (oneLine) {
    const words = lines.filter((line) => line !== '').join(' ');
    const shown = kind === 'plain' ? text : withoutAddress(text).replace(/ [•-] /g, ' ');
    return shown === before + words.repeat(times) + after;
  }
  if (kind === 'plain') return text === before + lines.join('\n').repeat(times) + after;
  const glued = [...lines];
  for (let i = 1; i < times; i++) {
    const last = glued.pop() ?? '';
    glued.push(last + (lines[0] ?? ''), ...lines.slice(1));
  }
  return (
    linesStand(text, glued, before, after) ||
    linesStand(text, Array.from({ length: times }, () => lines).flat(), before, after)
  );
}

/** True when bold words, link and list are those of the rich message, and nothing else is marked. */
export function keepsMarks({ bold, links, bullets }: Marks): boolean {
  const plain = (texts: string[]) => texts.map(bare).filter((text) => text !== '');
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const pairs = (all: [string, string][]) => all.map(([text, href]) => [bare(text), href]);
  return (
    same(plain(bold), plain(WANTED_MARKS.bold)) &&
    same(pairs(links), pairs(WANTED_MARKS.links)) &&
    same(plain(bullets), plain(WANTED_MARKS.bullets))
  );
}
