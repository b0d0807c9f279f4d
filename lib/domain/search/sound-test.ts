/** Ruling bodies out by their sounds. */
import type { Characters } from './characters';
import { isHan } from './codes';
import { letterOf, pairBit } from './sounds';
import type { Term } from './term';

/** One way to read a part of a term: as one character, by a syllable or by its initial alone. */
interface Unit {
  from: number;
  to: number;
  letter: number;
  syllables: readonly number[]; // one of them is there; none: any will do
  isTyped: boolean; // in letters: any character that is read so will do
}

function unitsAt(from: number, { codes }: Term, chars: Characters): Unit[] {
  const code = codes[from] ?? 0;
  if (isHan(code)) return literalUnits(from, code, chars);
  const rest = String.fromCharCode(...codes.slice(from));
  const units: Unit[] = [];
  const letter = code - 97;
  const begun: number[] = [];
  const push = (length: number, syllables: readonly number[]) =>
    units.push({ from, to: from + length, letter, syllables, isTyped: true });
  chars.names.forEach((name, number) => {
    if (name.charCodeAt(0) !== code) return;
    const typed = name.replace('ü', rest.charAt(name.indexOf('ü')) === 'u' ? 'u' : 'v');
    if (rest.startsWith(typed)) push(typed.length, [number]);
    if (typed.startsWith(rest)) begun.push(number);
  });
  if (begun.length > 0) push(rest.length, begun);
  if (rest.length > 1 && letter >= 0 && letter < 26) push(1, []);
  if (/^[zcs]h./.test(rest)) push(2, []);
  return units;
}

function literalUnits(from: number, code: number, chars: Characters): Unit[] {
  const number = chars.numberOf[code] ?? 0;
  const own = chars.syllables.subarray(chars.at[number], chars.at[number + 1]);
  return Array.from(own, (s) => ({ from, to: from + 1, letter: letterOf(chars.names[s] ?? ''), syllables: [s], isTyped: false })); // prettier-ignore
}

/** Answers of a test: the body cannot have the term, may have it, has it. */
const NEVER = 0;
export const MAYBE = 1;
export const SURELY = 2;

/** Tests a reply's sounds for a term. */
export type SoundTest = (sounds: Uint32Array, at: number) => number;

/** The test for a term; undefined where it says nothing, for a character without a reading. */
export function soundTest(term: Term, chars: Characters): SoundTest | undefined {
  const end = term.codes.length;
  for (const code of term.codes) {
    const number = chars.numberOf[code] ?? 0;
    if (isHan(code) && number > 0 && chars.at[number] === chars.at[number + 1]) return undefined;
  }
  const units: Unit[] = [];
  const reached = new Set([0]);
  for (let from = 0; from < end; from++)
    if (reached.has(from))
      for (const unit of unitsAt(from, term, chars)) {
        units.push(unit);
        reached.add(unit.to);
      }
  return testOf(units, end);
}

/** Lists side by side: list `i` is `all[at[i]]` up to `all[at[i + 1]]`. */
function flat(lists: readonly (readonly number[])[]): { at: Uint16Array; all: Uint16Array } {
  const at = new Uint16Array(lists.length + 1);
  lists.forEach((list, i) => {
    at[i + 1] = (at[i] as number) + list.length;
  });
  return { at, all: Uint16Array.from(lists.flat()) };
}

/** Goes from unit to unit as the pairs allow. */
function testOf(units: readonly Unit[], end: number): SoundTest {
  const before = units.map(({ from, letter }) =>
    units.flatMap((other, i) => (other.to === from ? [i, pairBit(other.letter, letter)] : [])),
  );
  const { at: pairAt, all: pairs } = flat(before);
  const { at: ownAt, all: own } = flat(units.map((unit) => unit.syllables));
  const alive = new Uint8Array(units.length);
  return (sounds, at) => {
    const has = (bit: number) => ((sounds[at + (bit >> 5)] as number) >>> (bit & 31)) & 1;
    for (let u = 0; u < units.length; u++) {
      const unit = units[u] as Unit;
      let may = unit.from === 0 ? 1 : 0;
      for (let p = pairAt[u] as number; may === 0 && p < (pairAt[u + 1] as number); p += 2)
        may = (alive[pairs[p] as number] as number) & has(pairs[p + 1] as number);
      const [first, last] = [ownAt[u] as number, ownAt[u + 1] as number];
      if (may === 1 && first < last) {
        may = 0;
        for (let o = first; may === 0 && o < last; o++) may = has(own[o] as number);
      }
      if (may === 1 && unit.to === end) return unit.from === 0 && unit.isTyped ? SURELY : MAYBE;
      alive[u] = may;
    }
    return NEVER;
  };
}
