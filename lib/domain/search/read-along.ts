/**
 * Reading a term along a text, all ways at once: a state is a set of bits, bit `i` for "`i` letters of the term are
 * read". A Chinese character is read as itself, by a whole reading, by its initial, or by the beginning where the term ends.
 */
import type { Characters } from './characters';
import { FIRST_LETTER, GAP, isHan, SHORTCUT, TAG, TITLE } from './codes';

const [Z, C, S, H] = [122, 99, 115, 104];

/** Where a term was found, the more the better: nowhere, in a body, in a tag or the issue type, in title or shortcut. */
export const NOWHERE = 0;
export const IN_BODY = 1;
export const IN_TAG = 2;
export const IN_TITLE = 3;

/** The state after a Chinese character; with the bit `end` where the term ended within it. */
export function readChar(
  state: number,
  code: number,
  places: Uint32Array,
  { numberOf, at, syllables, letterAt, letters }: Characters,
  end: number,
): number {
  let after = (state & (places[code] as number)) << 1;
  const number = numberOf[code] as number;
  const last = at[number + 1] as number;
  for (let s = at[number] as number; s < last; s++) {
    const syllable = syllables[s] as number;
    let i = letterAt[syllable] as number;
    const to = letterAt[syllable + 1] as number;
    const first = letters[i++] as number;
    let bits = (state & (places[first] as number)) << 1;
    if (bits === 0) continue;
    after |= bits;
    let ended = bits;
    if (i < to && letters[i] === H && (first === Z || first === C || first === S)) {
      i++;
      bits = (bits & (places[H] as number)) << 1;
      after |= bits;
    }
    while (bits !== 0 && i < to) {
      ended |= bits;
      bits = (bits & (places[letters[i++] as number] as number)) << 1;
    }
    after |= bits | (ended & end);
  }
  return after;
}

/** The best place in names where the term laid out in `places` is found. */
export function findInNames(
  codes: Uint16Array,
  from: number,
  to: number,
  places: Uint32Array,
  chars: Characters,
  end: number,
): number {
  let state = 0;
  let mark = TITLE;
  let isStart = true;
  for (let i = from; i < to; i++) {
    const code = codes[i] as number;
    if (code < FIRST_LETTER) {
      isStart = true;
      if (code === GAP) continue; // a term may reach over it
      mark = code;
      state = 0;
    } else if (isHan(code)) {
      state = readChar(state | 1, code, places, chars, end);
      isStart = true;
    } else {
      state = ((isStart ? state | 1 : state) & (places[code] as number)) << 1;
      isStart = false;
    }
    if ((state & end) !== 0) return mark === TAG ? IN_TAG : IN_TITLE; // tags stand last
  }
  return NOWHERE;
}

/** How a term stands in the titles and the shortcut: 2 it is all of one, 1 one begins with it, 0 otherwise. */
export function beginsName(
  codes: Uint16Array,
  from: number,
  to: number,
  places: Uint32Array,
  chars: Characters,
  end: number,
): number {
  let state = 0;
  let best = 0;
  for (let i = from; i < to; i++) {
    const code = codes[i] as number;
    if (code === TAG) break;
    if (code === TITLE || code === SHORTCUT) state = 1;
    else if (state === 0 || code === GAP) continue;
    else if (isHan(code)) state = readChar(state, code, places, chars, end);
    else state = (state & (places[code] as number)) << 1;
    if ((state & end) === 0) continue;
    const next = i + 1 < to ? (codes[i + 1] as number) : TAG;
    if (next < FIRST_LETTER && next !== GAP) return 2;
    best = 1;
  }
  return best;
}

/** Characters that a term may begin with, by their number; for skipping the others. */
export function beginnings(places: Uint32Array, chars: Characters): Uint8Array {
  const { at, syllables, letterAt, letters } = chars;
  const can = new Uint8Array(at.length);
  for (let n = 1; n < at.length - 1; n++)
    for (let s = at[n] as number; s < (at[n + 1] as number); s++)
      if (((places[letters[letterAt[syllables[s] as number] as number] as number] as number) & 1) === 1)
        can[n] = 1;
  return can;
}

/** True where a term is found among the Chinese characters of bodies. */
export function findInHan(
  han: Uint16Array,
  from: number,
  to: number,
  places: Uint32Array,
  chars: Characters,
  end: number,
  can: Uint8Array,
): boolean {
  const { numberOf } = chars;
  let state = 0;
  for (let i = from; i < to; i++) {
    const code = han[i] as number;
    if (code === GAP) state = 0;
    else if (state !== 0 || can[numberOf[code] as number] === 1 || ((places[code] as number) & 1) === 1) {
      state = readChar(state | 1, code, places, chars, end);
      if ((state & end) !== 0) return true;
    }
  }
  return false;
}
