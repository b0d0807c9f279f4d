import { found, type DraftRule } from './finding';
import type { WordKind } from './word-lists';

/** "We cannot guarantee", "不能保证": a word behind one of these says the opposite. */
const DENIED =
  /(?<![\p{L}])(?:can['’]?t|cannot|can not|don['’]?t|do not|does not|doesn['’]?t|won['’]?t|isn['’]?t|not|never|no|unable to|without)[\s,]+(?:[\p{L}'’]+\s+){0,2}$|(?:无法|不能|不会|不敢|不|没有|没法|未能|难以|并非)[^，。；！？,.;!?\n]{0,4}$/iu;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The word as it may be written: any white space, either apostrophe, in capitals or not, whole where it is Latin. */
function patternOf(word: string): RegExp {
  const body = escaped(word.trim()).replace(/\s+/gu, '\\s+').replace(/['’]/gu, "['’]");
  const before = /^[\p{Script=Latin}\d]/u.test(word) ? '(?<![\\p{Script=Latin}\\d])' : '';
  const after = /[\p{Script=Latin}\d]$/u.test(word) ? '(?![\\p{Script=Latin}\\d])' : '';
  return new RegExp(before + body + after, 'giu');
}

/** The words of `words` that stand in `draft` and are not denied there, as they are written. */
function standing(draft: string, words: readonly string[]): string[] {
  return words
    .filter((word) => word.trim() !== '')
    .flatMap((word) =>
      [...draft.matchAll(patternOf(word))]
        .filter(({ index }) => !DENIED.test(draft.slice(Math.max(0, index - 40), index)))
        .map(([text]) => text.replace(/\s+/gu, ' ')),
    );
}

const ruleFor =
  (kind: WordKind): DraftRule =>
  (draft, { words }) => {
    const quotes = standing(draft, words[kind]);
    const longest = quotes.filter((q) => !quotes.some((other) => other !== q && other.includes(q)));
    return found(kind, longest);
  };

/** Words that put the blame on the customer. */
export const blame = ruleFor('blame');
/** Words that promise what nobody can promise. */
export const promise = ruleFor('promise');
