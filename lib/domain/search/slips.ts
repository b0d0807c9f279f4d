/**
 * The same reading with one slip: a letter wrong, missing, too many, or two of them in each other's place. Beside the
 * state without a slip (`none`) runs the one with it (`one`), and `swapped`: read but for a letter that stands one
 * further on. What is written out twice here is read a million times at a keystroke.
 */
import type { Characters } from './characters';
import { FIRST_LETTER, GAP, isHan } from './codes';
import type { Term } from './term';

/** Letters a term must have before a slip is thought of: below, everything is one letter from everything. */
const ENOUGH = 4;
/** So many are enough where the rest of the query says more. */
const ENOUGH_BESIDE = 2;
const REST = 7;

const lettersIn = ({ codes }: Term): number => codes.reduce((n, code) => n + (isHan(code) ? 3 : 1), 0);

/** The terms of a query in which a slip is worth thinking of. */
export function termsThatMaySlip(terms: readonly Term[]): Set<Term> {
  const all = terms.reduce((n, term) => n + lettersIn(term), 0);
  const typed = (term: Term) => term.codes.filter((code) => !isHan(code)).length;
  return new Set(terms.filter((t) => typed(t) >= ENOUGH || (typed(t) >= ENOUGH_BESIDE && all - lettersIn(t) >= REST))); // prettier-ignore
}

/** A shorter term begins as it was typed: the slip is further on. */
const LONG = 5;

/** True where the very first letter may be the slip. */
export const mayBeginWrong = ({ codes }: Term): boolean => codes.length >= LONG;

/** True where names have the term but for one slip. */
export function slipsInNames(
  codes: Uint16Array,
  from: number,
  to: number,
  places: Uint32Array,
  { numberOf, at, syllables, letterAt, letters }: Characters,
  end: number,
): boolean {
  let [none, one, swapped, isStart] = [0, 0, 0, 1];
  for (let i = from; i < to; i++) {
    const code = codes[i] as number;
    if (code < FIRST_LETTER) {
      isStart = 1;
      if (code !== GAP) none = one = swapped = 0;
      continue;
    }
    if (!isHan(code)) {
      none |= isStart;
      one |= isStart << 1;
      isStart = 0;
      if ((none | one) === 0) continue;
      const here = places[code] as number;
      const next = (none & here) << 1;
      one = ((one & here) << 1) | (none << 1) | none | (next << 1) | ((swapped & here) << 2);
      swapped = none & (here >>> 1);
      none = next;
      if (((none | one) & end) !== 0) return true;
      continue;
    }
    isStart = 1;
    const number = numberOf[code] as number;
    const here = places[code] as number;
    const [before, beforeOne] = [none | 1, one | 2];
    const beforeSwapped = swapped;
    none = (before & here) << 1;
    one = (beforeOne & here) << 1;
    swapped = 0;
    for (let s = at[number] as number; s < (at[number + 1] as number); s++) {
      const syllable = syllables[s] as number;
      const last = letterAt[syllable + 1] as number;
      let [a, b, c] = [before, beforeOne, beforeSwapped];
      for (let k = letterAt[syllable] as number; k < last && (a | b) !== 0; k++) {
        const letter = places[letters[k] as number] as number;
        const next = (a & letter) << 1;
        b = ((b & letter) << 1) | (a << 1) | a | (next << 1) | ((c & letter) << 2);
        c = a & (letter >>> 1);
        a = next;
        if (((a | b) & end) !== 0) return true;
      }
      none |= a;
      one |= b;
      swapped |= c;
    }
  }
  return false;
}

/** True where a word begins with the term but for one slip. */
export function slipsInWord(word: string, places: Uint32Array, end: number): boolean {
  let [none, one, swapped] = [1, 2, 0];
  for (let i = 0; i < word.length && (none | one) !== 0; i++) {
    const here = places[word.charCodeAt(i)] as number;
    const next = (none & here) << 1;
    one = ((one & here) << 1) | (none << 1) | none | (next << 1) | ((swapped & here) << 2);
    swapped = none & (here >>> 1);
    none = next;
    if (((none | one) & end) !== 0) return true;
  }
  return false;
}
