/** The characters of the keys as a search reads them: flat tables, by the code of a character. */
import { UMLAUT } from './codes';
import type { SearchHead } from './search-head';
import { numbersOf } from './sounds';

const ALL = 0x10000;

/** Readings of a character `c`: `syllables[at[number[c]] …]`, each a syllable's number; their letters alike. */
export interface Characters {
  numberOf: Uint16Array; // by code; 0: not a character of the keys
  at: Uint32Array;
  syllables: Uint16Array;
  names: readonly string[]; // of syllables
  letterAt: Uint16Array; // by syllable
  letters: Uint8Array;
  simple: (code: number) => number;
}

/** Opens the head's tables. */
export function openCharacters({ chars, readings, traditional, syllables: all }: SearchHead): Characters {
  const numberOf = new Uint16Array(ALL);
  const numbers = numbersOf(all);
  const at = [0, 0];
  const syllables: number[] = [];
  readings.split(' ').forEach((of, i) => {
    if (i < chars.length) numberOf[chars.charCodeAt(i)] = i + 1;
    for (const one of of === '' ? [] : of.split(',')) {
      syllables.push(numbers.get(one) ?? 0);
    }
    at.push(syllables.length);
  });
  const letterAt = new Uint16Array(numbers.size + 1);
  const letters: number[] = [];
  let n = 0;
  for (const syllable of numbers.keys()) {
    for (let i = 0; i < syllable.length; i++) letters.push(syllable.charCodeAt(i));
    letterAt[++n] = letters.length;
  }
  const simplified = new Map<number, number>();
  for (let i = 0; i < traditional.length; i += 2)
    simplified.set(traditional.charCodeAt(i), traditional.charCodeAt(i + 1));
  return {
    numberOf,
    names: [...numbers.keys()],
    at: Uint32Array.from(at),
    syllables: Uint16Array.from(syllables),
    letterAt,
    letters: Uint8Array.from(letters, (code) => Math.min(code, UMLAUT)),
    simple: (code) => simplified.get(code) ?? code,
  };
}
