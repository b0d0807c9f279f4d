/** What is unfinished at the caret: it stays in the input and out of the draft. */
import { MAX } from './cards';
import { codeBegunAt } from './codes';
import { flattenDigits, SEPARATOR } from './digits';
import type { Cut } from './findings';

/** From so many digits on they may become a card. */
const HELD = 5;
/** From so many on, one wrong character between them is taken for a slip of the key and does not end them. */
const HELD_OVER_SLIP = 8;
/** Longer than 19 digits with the longest gaps. */
const REACH = 200;
const BEFORE = new RegExp(`(?:\\d${SEPARATOR}*){1,${MAX}}$`);
const AFTER = new RegExp(`^(?:${SEPARATOR}*\\d){1,${MAX}}`);
const SEPARATED = new RegExp(`${SEPARATOR}+`);
/** Behind a whole card these end it, unless they stand inside it as well. */
const ENDS = /^ ?([,;\n])[ \n]*$/;

const isDigit = (char: string | undefined) => char !== undefined && /^\d$/.test(char);
const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** Where the groups begin that touch `caret` from the left: whole groups, together no more than a card has. */
function touchingFrom(flat: string, caret: number): number {
  const run = BEFORE.exec(flat.slice(Math.max(0, caret - REACH), caret))?.[0] ?? '';
  let from = caret - run.length;
  if (run === '' || !isDigit(flat[from - 1])) return from;
  const next = SEPARATED.exec(run.trimEnd()); // the first group is longer than what was counted of it
  if (next) return from + next.index + next[0].length;
  while (isDigit(flat[from - 1])) from--;
  return from;
}

/** Where the groups end that touch `caret` from the right. */
function touchingTo(flat: string, caret: number): number {
  let to = caret + (AFTER.exec(flat.slice(caret, caret + REACH))?.[0].length ?? 0);
  while (to > caret && isDigit(flat[to])) to++;
  return to;
}

function isEnded(flat: string, caret: number, cuts: readonly Cut[]): boolean {
  const card = cuts.findLast((c) => c.kind === 'card' && c.to <= caret);
  const sign = card && ENDS.exec(flat.slice(card.to, caret))?.[1];
  return sign !== undefined && !flat.slice(card?.from, card?.to).includes(sign);
}

function touching(flat: string, caret: number, cuts: readonly Cut[]): [from: number, to: number] {
  const [from, to] = [touchingFrom(flat, caret), touchingTo(flat, caret)];
  if (to === caret && isEnded(flat, caret, cuts)) return [caret, caret];
  const before = from === caret && caret > 0 ? touchingFrom(flat, caret - 1) : caret;
  const isWhole = to === caret && cuts.some((c) => before < c.to && c.to < caret);
  if (digitsIn(flat.slice(before, to)) >= HELD_OVER_SLIP && before < caret - 1 && !isWhole)
    return [before, to];
  return digitsIn(flat.slice(from, to)) >= HELD ? [from, to] : [caret, caret];
}

/** The piece of `text` that is unfinished at `caret`; empty where nothing is. `cuts`: those of the whole text. */
export function heldAt(text: string, caret: number, cuts: readonly Cut[]): [from: number, to: number] {
  const flat = flattenDigits(text);
  let [from, to] = touching(flat, caret, cuts);
  const begun = codeBegunAt(flat.slice(0, caret));
  if (begun !== undefined) [from, to] = [Math.min(from, begun), Math.max(to, touchingTo(flat, caret))];
  const split = cuts.filter((c) => [from, caret, to].some((at) => c.from < at && at < c.to)); // held as a whole
  return [Math.min(from, ...split.map((c) => c.from)), Math.max(to, ...split.map((c) => c.to))];
}
