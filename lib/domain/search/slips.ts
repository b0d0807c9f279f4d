/** The same reading with one slip: a letter wrong, missing, too many, or two of them in the other's place. */
import type { Characters } from './characters';
import { FIRST_LETTER, GAP, isHan } from './codes';
import type { Term } from './term';

/** Letters a term must have before a slip is thought of: below, everything is one letter from everything. */
const ENOUGH = 4;

/** True where a slip in the term is worth thinking of. */
export const maySlip = ({ codes }: Term): boolean =>
  codes.reduce((n, code) => n + (isHan(code) ? 0 : 1), 0) >= ENOUGH;

/** Read without a slip, read with one, and read but for a letter that stands one further on. */
let [none, one, swapped] = [0, 0, 0];

function readLetter(code: number, places: Uint32Array): void {
  const here = places[code] as number;
  const next = (none & here) << 1;
  one = ((one & here) << 1) | (none << 1) | none | (next << 1) | ((swapped & here) << 2);
  swapped = none & (here >>> 1);
  none = next;
}

const begin = () => {
  none |= 1;
  one |= 2;
};

/** Reads a character by each of its readings, whole; true where the term ended within it. */
function readSyllables(code: number, places: Uint32Array, chars: Characters, end: number): boolean {
  const { numberOf, at, syllables, letterAt, letters } = chars;
  const before = [none, one, swapped] as const;
  const number = numberOf[code] as number;
  const here = places[code] as number;
  let [allNone, allOne, allSwapped] = [(none & here) << 1, (one & here) << 1, 0];
  for (let s = at[number] as number; s < (at[number + 1] as number); s++) {
    [none, one, swapped] = before;
    const syllable = syllables[s] as number;
    for (let i = letterAt[syllable] as number; i < (letterAt[syllable + 1] as number); i++) {
      readLetter(letters[i] as number, places);
      if (((none | one) & end) !== 0) return true;
    }
    allNone |= none;
    allOne |= one;
    allSwapped |= swapped;
  }
  [none, one, swapped] = [allNone, allOne, allSwapped];
  return ((none | one) & end) !== 0;
}

/** True where names have the term but for one slip. */
export function slipsInNames(
  codes: Uint16Array,
  from: number,
  to: number,
  places: Uint32Array,
  chars: Characters,
  end: number,
): boolean {
  let isStart = true;
  [none, one, swapped] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const code = codes[i] as number;
    if (code < FIRST_LETTER) {
      isStart = true;
      if (code !== GAP) [none, one, swapped] = [0, 0, 0];
    } else if (isHan(code)) {
      begin();
      isStart = true;
      if (readSyllables(code, places, chars, end)) return true;
    } else {
      if (isStart) begin();
      isStart = false;
      readLetter(code, places);
      if (((none | one) & end) !== 0) return true;
    }
  }
  return false;
}

/** True where a word begins with the term but for one slip. */
export function slipsInWord(word: string, places: Uint32Array, end: number): boolean {
  [none, one, swapped] = [1, 2, 0];
  for (let i = 0; i < word.length && (none | one) !== 0; i++) {
    readLetter(word.charCodeAt(i), places);
    if (((none | one) & end) !== 0) return true;
  }
  return false;
}
