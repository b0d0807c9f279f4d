/** Finding replies as words are typed: every word must stand somewhere; where it stands and whose it is decides the order. */
import { foldText } from '@/lib/base/text';
import type { ReplyEntry } from '@/lib/domain/replies/library';

export interface FindContext {
  playbooks: readonly string[]; // of the case: their replies come first
}

interface Scored {
  entry: ReplyEntry;
  score: number;
}

/** One word's worth: the shortcut, the title's beginning, the title, the rest; 0 = it stands nowhere. */
function worth(word: string, entry: ReplyEntry): number {
  const titles = Object.values(entry.title).map(foldText);
  if (entry.shortcut !== undefined && foldText(entry.shortcut).startsWith(word)) return 8;
  if (titles.some((title) => title.startsWith(word))) return 6;
  if (titles.some((title) => title.includes(word))) return 4;
  return entry.words.includes(word) ? 1 : 0;
}

function score(words: readonly string[], entry: ReplyEntry, { playbooks }: FindContext): number {
  const each = words.map((word) => worth(word, entry));
  if (each.includes(0)) return 0;
  const at = playbooks.indexOf(entry.playbook);
  const nearness = at >= 0 ? 100 : entry.playbook === '' ? 50 : 1; // the case's own, then general, then others
  return nearness + each.reduce((sum, x) => sum + x, 0);
}

/** The entries that hold every word of `query`, best first; all of them, the case's own first, for an empty one. */
export function findReplies(
  query: string,
  entries: readonly ReplyEntry[],
  context: FindContext,
): ReplyEntry[] {
  const words = foldText(query).split(' ').filter((w) => w !== ''); // prettier-ignore
  const found: Scored[] = entries.map((entry) => ({ entry, score: score(words, entry, context) }));
  return found
    .filter((f) => f.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((f) => f.entry);
}

/** Where the words of `query` stand in `text`, for marking them: [from, to] in order, not overlapping. */
export function matchesIn(query: string, text: string): [number, number][] {
  const folded = text.toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter((w) => w !== ''); // prettier-ignore
  const spans = words.flatMap((word): [number, number][] => {
    const at = folded.indexOf(word);
    return at < 0 ? [] : [[at, at + word.length]];
  });
  const inOrder = spans.sort((a, b) => a[0] - b[0]);
  return inOrder.filter((span, i) => i === 0 || span[0] >= (inOrder[i - 1]?.[1] ?? 0));
}
