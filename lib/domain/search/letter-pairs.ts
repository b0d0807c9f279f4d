/** Which letters follow each other in names, readings included: what has one slip still shows the pairs around it. */
import { FIRST_LETTER, GAP, isHan } from './codes';
import type { Corpus } from './corpus';
import type { Term } from './term';

const [A, U, V, UMLAUT_LETTER] = [97, 117, 118, 0xfc];
const EACH = 22; // words of 32 bits: 26 letters with 26
/** Pairs that one slip can break: two letters in each other's place break three, side by side. */
const BROKEN = 3;

const isLetter = (code: number) => code >= A && code < A + 26;

class Writer {
  readonly bits: Uint32Array;
  private lasts = 0; // letters, as bits, that may stand before the next

  constructor(count: number) {
    this.bits = new Uint32Array(count * EACH);
  }

  restart(): void {
    this.lasts = 0;
  }

  follow(n: number, lasts: number, letter: number): number {
    const letters = letter === UMLAUT_LETTER ? [U, V] : isLetter(letter) ? [letter] : [];
    let own = 0;
    for (const one of letters) {
      own |= 1 << (one - A);
      for (let last = 0, rest = lasts; rest !== 0; last++, rest >>>= 1) {
        if ((rest & 1) === 0) continue;
        const bit = last * 26 + one - A;
        this.bits[n * EACH + (bit >> 5)] = (this.bits[n * EACH + (bit >> 5)] as number) | (1 << (bit & 31));
      }
    }
    return own;
  }

  letter(n: number, code: number): void {
    this.lasts = this.follow(n, this.lasts, code);
  }

  character(n: number, code: number, { numberOf, at, syllables, letterAt, letters }: Corpus['chars']): void {
    const number = numberOf[code] as number;
    let ends = 0;
    for (let s = at[number] as number; s < (at[number + 1] as number); s++) {
      const syllable = syllables[s] as number;
      let lasts = this.lasts;
      for (let k = letterAt[syllable] as number; k < (letterAt[syllable + 1] as number); k++)
        lasts = this.follow(n, lasts, letters[k] as number);
      ends |= lasts;
    }
    this.lasts = ends;
  }
}

/** The pairs of every reply's names. */
export function letterPairs({ count, at, codes, chars }: Omit<Corpus, 'pairs'>): Uint32Array {
  const writer = new Writer(count);
  for (let n = 0; n < count; n++) {
    writer.restart();
    for (let i = at[n] as number; i < (at[n + 1] as number); i++) {
      const code = codes[i] as number;
      if (isHan(code)) writer.character(n, code, chars);
      else if (code >= FIRST_LETTER) writer.letter(n, code);
      else if (code !== GAP) writer.restart();
    }
  }
  return writer.bits;
}

/** Tests a reply's names for a term with one slip: false where they cannot have it. */
export function pairTest({ codes }: Term, pairs: Uint32Array): (n: number) => boolean {
  const bits: number[] = [];
  codes.forEach((code, i) => {
    const before = codes[i - 1] ?? 0;
    bits.push(i > 0 && isLetter(code) && isLetter(before) ? (before - A) * 26 + code - A : -1);
  });
  const wanted = Int16Array.from(bits.slice(1));
  return (n) => {
    let first = -1;
    for (let i = 0; i < wanted.length; i++) {
      const bit = wanted[i] as number;
      if (bit < 0 || (((pairs[n * EACH + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1) continue;
      if (first < 0) first = i;
      else if (i - first >= BROKEN) return false;
    }
    return true;
  };
}
