/** What is looked for: the query's words, as bits by which texts are read along. */
import { type Characters } from './characters';
import { codesOf, FIRST_LETTER, GAP, hanBit, isHan, letterBits, UMLAUT } from './codes';

/** Letters of a word that count: a state of the search is 32 bits. */
const LETTERS = 28;
/** Words that count, and characters of a query that are read. */
const TERMS = 12;
const CHARACTERS = 300;

/** One word of a query. */
export interface Term {
  codes: readonly number[];
  end: number; // the bit that says all of it was read
  letters: number; // letterBits it needs
  han: number; // hanBits it needs
  isLatin: boolean; // no Chinese character in it
  isLong: boolean; // more was typed than counts
}

/** A term of these codes. */
export function termOf(all: readonly number[]): Term {
  const codes = all.slice(0, LETTERS);
  let [letters, han] = [0, 0];
  for (const code of codes)
    if (isHan(code)) han |= hanBit(code);
    else letters |= letterBits(code);
  return {
    codes, letters, han,
    end: 1 << codes.length,
    isLatin: han === 0,
    isLong: all.length > LETTERS,
  }; // prettier-ignore
}

/** The words of a query. */
export function termsOf(query: string, chars: Pick<Characters, 'simple'>): Term[] {
  const words: number[][] = [[]];
  for (const code of codesOf(query.slice(0, CHARACTERS), chars.simple).codes)
    if (code === GAP) words.push([]);
    else words.at(-1)?.push(code);
  return words.filter((word) => word.length > 0).slice(0, TERMS).map(termOf); // prettier-ignore
}

/** Script by script: `okpay账户` is also looked for as `okpay` and `账户`. */
export function partsOf({ codes }: Term): Term[] {
  const parts: number[][] = [];
  codes.forEach((code, i) => {
    if (i > 0 && isHan(code) === isHan(codes[i - 1] ?? 0)) parts.at(-1)?.push(code);
    else parts.push([code]);
  });
  return parts.map(termOf);
}

/** True where whatever `longer` finds `shorter` has found before it. */
export function continues(longer: readonly Term[], shorter: readonly Term[]): boolean {
  const startsWith = (a: Term | undefined, b: Term) => b.codes.every((code, i) => a?.codes[i] === code);
  return (
    longer.length >= shorter.length &&
    shorter.every(
      (term, i) =>
        startsWith(longer[i], term) &&
        (i === shorter.length - 1 || longer[i]?.codes.length === term.codes.length),
    )
  );
}

/**
 * For each code the places of the term where it stands, as bits: read along a text, a bit `i` that is set means that
 * `i` letters of the term are read. Made for one term at a time.
 */
const places = new Uint32Array(0x10000);
let laid: readonly number[] = [];

/** Lays a term out in the table of places, which is then its own until the next. */
export function placesOf({ codes }: Term): Uint32Array {
  for (const code of laid) places[code] = 0;
  places[UMLAUT] = 0;
  codes.forEach((code, i) => {
    if (code >= FIRST_LETTER) places[code] = (places[code] ?? 0) | (1 << i);
  });
  places[UMLAUT] = (places[117] ?? 0) | (places[118] ?? 0); // ü of a reading: u and v
  laid = codes;
  return places;
}
