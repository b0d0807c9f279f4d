/**
 * Which syllables a body has, and which initials follow each other in it: by these most bodies are ruled out before
 * their characters are read.
 */

const SYLLABLES = 14; // words of 32 bits
const PAIRS = 22; // of 26 letters with 26
/** Words of 32 bits for each reply. */
export const SOUNDS = SYLLABLES + PAIRS;

const A = 97;
/** The number of a syllable's first letter. */
export const letterOf = (syllable: string): number => syllable.charCodeAt(0) - A;

let known: { of: string; numbers: Map<string, number> } | undefined;

/** The number of each syllable. */
export function numbersOf(syllables: string): ReadonlyMap<string, number> {
  if (known?.of !== syllables)
    known = { of: syllables, numbers: new Map(syllables.split(' ').map((s, i) => [s, i])) };
  return known.numbers;
}

/** The bit that says that a character whose reading begins with one letter is followed by one with another. */
export const pairBit = (first: number, second: number): number => SYLLABLES * 32 + first * 26 + second;
