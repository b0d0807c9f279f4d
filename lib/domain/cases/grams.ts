/** Finding a case by part of a name or reference through an index, without keeping the words in the index. */
import { hashText } from '@/lib/base/hash';
import { foldText } from '@/lib/base/text';

const squash = (text: string) => foldText(text).replaceAll(' ', '');

/** Hashes of every character and every pair of neighbours. */
export function gramsOf(...texts: string[]): number[] {
  const grams = new Set<number>();
  for (const text of texts) {
    const chars = [...squash(text)];
    chars.forEach((char, i) => {
      grams.add(hashText(char));
      const next = chars[i + 1];
      if (next !== undefined) grams.add(hashText(char + next));
    });
  }
  return [...grams];
}

/** The gram of `query` to look up first: a pair where there is one, for pairs are rarer. */
export function rarestGram(query: string): number | undefined {
  const chars = [...squash(query)];
  const [first, second] = chars;
  if (first === undefined) return undefined;
  return hashText(second === undefined ? first : chars.slice(-2).join(''));
}

/** True when `query` stands anywhere in one of the texts. */
export const standsIn = (query: string, ...texts: string[]): boolean =>
  texts.some((text) => squash(text).includes(squash(query)));
