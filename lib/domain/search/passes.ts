/** One term, many replies: where each of them has it. */
import { FIRST_LETTER, isHan, letterBits } from './codes';
import type { Corpus } from './corpus';
import { beginnings, findInHan, findInNames, IN_BODY, IN_TAG, IN_TITLE, NOWHERE } from './read-along';
import { pairTest } from './letter-pairs';
import { MASKS } from './key-rows';
import { mayBeginWrong, slipsInNames, slipsInWord } from './slips';
import { MAYBE, soundTest, SURELY } from './sound-test';
import { SOUNDS } from './sounds';
import { partsOf, placesOf, type Term } from './term';

/** Numbers of replies, rising. */
export type Numbers = Uint32Array;

/** Places of a term, by the place of a reply in the list. */
export type Places = Uint8Array;

const isLetter = (code: number) => code >= 97 && code <= 122;

/** The bit of the letter a term begins with; none for a character. */
const firstBits = ({ codes: [first = 0] }: Term): number => (isLetter(first) ? letterBits(first) : 0);

function typesWith(term: Term, { types, chars }: Corpus): Uint8Array {
  const places = placesOf(term);
  return Uint8Array.from(types, (codes) =>
    findInNames(codes, 0, codes.length, places, chars, term.end) === NOWHERE ? NOWHERE : IN_TAG,
  );
}

/** A single letter stands in the masks of what begins with it; nothing needs to be read. */
function firstLetter(term: Term, among: Numbers, corpus: Corpus): Places {
  const { masks, playbookOf } = corpus;
  const types = typesWith(term, corpus);
  const found = new Uint8Array(among.length);
  for (let k = 0; k < among.length; k++) {
    const n = among[k] as number;
    if (((masks[n * MASKS + 3] as number) & term.letters) !== 0) found[k] = IN_TITLE;
    else if (((masks[n * MASKS + 4] as number) & term.letters) !== 0) found[k] = IN_TAG;
    else found[k] = types[playbookOf[n] as number] as number;
  }
  return found;
}

function wholeInNames(term: Term, among: Numbers, corpus: Corpus): Places {
  if (term.codes.length === 1 && isLetter(term.codes[0] ?? 0)) return firstLetter(term, among, corpus);
  const { masks, playbookOf, codes, at, chars } = corpus;
  const types = typesWith(term, corpus);
  const places = placesOf(term);
  const found = new Uint8Array(among.length);
  const { letters, han, end } = term;
  const begins = firstBits(term);
  for (let k = 0; k < among.length; k++) {
    const n = among[k] as number;
    const mask = n * MASKS;
    const starts = (masks[mask + 3] as number) | (masks[mask + 4] as number);
    const may =
      (begins & ~starts) === 0 &&
      (letters & ~(masks[mask] as number)) === 0 &&
      (han & ~(masks[mask + 1] as number)) === 0;
    const own = may ? findInNames(codes, at[n] as number, at[n + 1] as number, places, chars, end) : NOWHERE;
    found[k] = own === NOWHERE ? (types[playbookOf[n] as number] as number) : own;
  }
  return found;
}

/** The first word that is not before `word`. */
function lowerBound(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks every reply that has, in its body, a word from the range that `test` takes. */
function markWords(
  prefix: string,
  { words: lists, count }: Corpus,
  test?: (word: string) => boolean,
): Uint8Array {
  const marked = new Uint8Array(count);
  for (const { words, at, docs, first } of lists)
    for (let w = lowerBound(words, prefix); w < words.length; w++) {
      const word = words[w] as string;
      if (!word.startsWith(prefix)) break;
      if (test && !test(word)) continue;
      for (let d = at[w] as number; d < (at[w + 1] as number); d++) marked[first + (docs[d] as number)] = 1;
    }
  return marked;
}

const textOf = ({ codes }: Term) => String.fromCharCode(...codes);

function wholeInBodies(term: Term, among: Numbers, corpus: Corpus, found: Places, bySound: boolean): void {
  const { han, hanAt, sounds, chars } = corpus;
  const words = term.isLatin ? markWords(textOf(term), corpus) : undefined;
  const places = placesOf(term);
  const test = soundTest(term, chars);
  const can = beginnings(places, chars);
  for (let k = 0; k < among.length; k++) {
    if (found[k] !== NOWHERE) continue;
    const n = among[k] as number;
    let has = words?.[n] === 1;
    if (!has && bySound) {
      const may = test ? test(sounds, n * SOUNDS) : MAYBE;
      has =
        may === SURELY ||
        (may === MAYBE &&
          findInHan(han, hanAt[n] as number, hanAt[n + 1] as number, places, chars, term.end, can));
    }
    if (has) found[k] = IN_BODY;
  }
}

function whole(term: Term, among: Numbers, corpus: Corpus, bodies: boolean, sounds = true): Places {
  const found = wholeInNames(term, among, corpus);
  if (bodies) wholeInBodies(term, among, corpus, found, sounds || !term.isLatin);
  return found;
}

/** Script by script. Letters are words here and no initials of a body's characters, which would be anywhere. */
function* placesOfParts(
  term: Term,
  among: Numbers,
  corpus: Corpus,
  bodies: boolean,
): Generator<[number, number]> {
  let ks = among.map((_, k) => k);
  let worst = new Uint8Array(among.length).fill(IN_TITLE);
  for (const part of partsOf(term)) {
    const places = whole(part, ks.map((k) => among[k] as number), corpus, bodies, false); // prettier-ignore
    worst = worst.map((place, i) => Math.min(place, places[i] as number));
    ks = ks.filter((_, i) => worst[i] !== NOWHERE);
    worst = worst.filter((place) => place !== NOWHERE);
  }
  for (let i = 0; i < ks.length; i++) yield [ks[i] as number, worst[i] as number];
}

/** Where the replies have a term: all of it in one place, or each script's part of it in some. */
export function placesOfTerm(term: Term, among: Numbers, corpus: Corpus, bodies: boolean): Places {
  const found = whole(term, among, corpus, bodies);
  if (term.isLatin || !term.codes.some((code) => code >= FIRST_LETTER && !isHan(code))) return found;
  for (const [k, place] of placesOfParts(term, among, corpus, bodies))
    found[k] = Math.max(found[k] as number, place);
  return found;
}

/** How many bits are set. */
function bitsIn(mask: number): number {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** The places of a term with one slip in it: names, which are read for pinyin too, and words of bodies. */
export function placesWithSlip(term: Term, among: Numbers, corpus: Corpus): Places {
  const { masks, codes, at, chars, pairs } = corpus;
  const found = new Uint8Array(among.length);
  const places = placesOf(term);
  const hasPairs = pairTest(term, pairs);
  const { letters, han, end } = term;
  const first = firstBits(term);
  const begins = mayBeginWrong(term) ? 0 : first;
  for (let k = 0; k < among.length; k++) {
    const n = among[k] as number;
    const mask = n * MASKS;
    if ((begins & ~((masks[mask + 3] as number) | (masks[mask + 4] as number))) !== 0) continue;
    if ((han & ~(masks[mask + 1] as number)) !== 0 || bitsIn(letters & ~(masks[mask] as number)) > 1)
      continue;
    if (!hasPairs(n)) continue;
    if (slipsInNames(codes, at[n] as number, at[n + 1] as number, places, chars, end)) found[k] = IN_TITLE;
  }
  if (!term.isLatin) return found;
  const words = markWords(textOf(term).slice(0, 1), corpus, (word) => slipsInWord(word, places, end));
  for (let k = 0; k < among.length; k++)
    if (found[k] === NOWHERE && words[among[k] as number] === 1) found[k] = IN_BODY;
  return found;
}
