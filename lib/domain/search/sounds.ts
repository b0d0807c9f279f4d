/**
 * Which syllables a body has, and which initials follow each other in it: by these most bodies are ruled out before
 * their characters are read.
 */
import type { Characters } from './characters';
import { GAP, isHan } from './codes';
import type { Readings } from './readings';
import type { Term } from './term';

const SYLLABLES = 14; // words of 32 bits
const PAIRS = 22; // of 26 letters with 26
/** Words of 32 bits for each reply. */
export const SOUNDS = SYLLABLES + PAIRS;

const A = 97;
const letterOf = (syllable: string): number => syllable.charCodeAt(0) - A;

/** The sounds of the Chinese characters of a body. */
export function soundsOf(han: readonly number[], { syllables, readingsOf }: Readings): Uint32Array {
  const sounds = new Uint32Array(SOUNDS);
  const set = (bit: number) => {
    sounds[bit >> 5] = (sounds[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  const numbers = numbersOf(syllables);
  let before: readonly string[] = [];
  for (const code of han) {
    const readings = code === GAP ? [] : readingsOf(code);
    for (const reading of readings) {
      set(numbers.get(reading) ?? 0);
      for (const last of before) set(pairBit(letterOf(last), letterOf(reading)));
    }
    before = readings;
  }
  return sounds;
}

let known: { of: string; numbers: Map<string, number> } | undefined;

/** The number of each syllable. */
export function numbersOf(syllables: string): ReadonlyMap<string, number> {
  if (known?.of !== syllables)
    known = { of: syllables, numbers: new Map(syllables.split(' ').map((s, i) => [s, i])) };
  return known.numbers;
}

const pairBit = (first: number, second: number) => SYLLABLES * 32 + first * 26 + second;

/** One way to read a part of a term: as one character, by a syllable or by its initial alone. */
interface Unit {
  from: number;
  to: number;
  letter: number;
  syllables: readonly number[]; // one of them is there; none: any will do
}

function unitsAt(from: number, { codes }: Term, chars: Characters): Unit[] {
  const code = codes[from] ?? 0;
  if (isHan(code)) return literalUnits(from, code, chars);
  const rest = String.fromCharCode(...codes.slice(from));
  const units: Unit[] = [];
  const letter = code - A;
  const begun: number[] = [];
  chars.names.forEach((name, number) => {
    if (name.charCodeAt(0) !== code) return;
    const typed = name.replace('ü', rest.charAt(name.indexOf('ü')) === 'u' ? 'u' : 'v');
    if (rest.startsWith(typed)) units.push({ from, to: from + typed.length, letter, syllables: [number] });
    if (typed.startsWith(rest)) begun.push(number);
  });
  if (begun.length > 0) units.push({ from, to: codes.length, letter, syllables: begun });
  if (letter >= 0 && letter < 26) units.push({ from, to: from + 1, letter, syllables: [] });
  if (/^[zcs]h/.test(rest)) units.push({ from, to: from + 2, letter, syllables: [] });
  return units;
}

function literalUnits(from: number, code: number, chars: Characters): Unit[] {
  const number = chars.numberOf[code] ?? 0;
  const own = chars.syllables.subarray(chars.at[number], chars.at[number + 1]);
  return Array.from(own, (s) => ({ from, to: from + 1, letter: (chars.names[s] ?? '').charCodeAt(0) - A, syllables: [s] })); // prettier-ignore
}

/** Tests a reply's sounds for a term: false where its body cannot have it. */
export type SoundTest = (sounds: Uint32Array, at: number) => boolean;

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

function testOf(units: readonly Unit[], end: number): SoundTest {
  const has = (sounds: Uint32Array, at: number, bit: number) =>
    (((sounds[at + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
  const before = units.map((unit) =>
    units.flatMap((other, i) =>
      other.to === unit.from ? [[i, pairBit(other.letter, unit.letter)] as const] : [],
    ),
  );
  const alive = new Uint8Array(units.length);
  return (sounds, at) => {
    for (let u = 0; u < units.length; u++) {
      const unit = units[u] as Unit;
      let may = unit.from === 0;
      for (const [i, bit] of before[u] ?? []) if (!may && alive[i] === 1 && has(sounds, at, bit)) may = true;
      if (may && unit.syllables.length > 0) {
        may = false;
        for (const s of unit.syllables) if (has(sounds, at, s)) may = true;
      }
      if (may && unit.to === end) return true;
      alive[u] = may ? 1 : 0;
    }
    return false;
  };
}
