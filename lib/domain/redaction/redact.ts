/**
 * The payment-data guard: card numbers, security codes and one-time codes never reach storage.
 * Pure and offline. A card number keeps its last four digits, a code keeps nothing.
 */
import { findCards, type Span } from './cards';
import { codeBegunAt, findCodes } from './codes';
import { flattenDigits } from './digits';

export type Finding = 'card' | 'code';

/** A text with what was taken out of it. */
export interface Redacted {
  text: string;
  found: Finding[]; // in order of appearance; empty where nothing was taken out
}

interface Cut extends Span {
  kind: Finding;
}

function cutsIn(text: string): Cut[] {
  const flat = flattenDigits(text);
  const cards = findCards(flat).map((s): Cut => ({ ...s, kind: 'card' }));
  const codes = findCodes(flat)
    .filter((c) => !cards.some((card) => card.from < c.to && c.from < card.to))
    .map((s): Cut => ({ ...s, kind: 'code' }));
  return [...cards, ...codes].sort((a, b) => a.from - b.from);
}

const CODE = '•••';

/** `text` with every card number as `card` writes its digits, and codes as `•••`. */
export function replaceFindings(text: string, card: (digits: string) => string): Redacted {
  const cuts = cutsIn(text);
  let out = '';
  let at = 0;
  for (const cut of cuts) {
    out += text.slice(at, cut.from) + (cut.kind === 'card' ? card(cut.digits) : CODE);
    at = cut.to;
  }
  return { text: out + text.slice(at), found: cuts.map((c) => c.kind) };
}

/** `text` with card numbers as `•••• 4242` and codes as `•••`. Redacting twice changes nothing. */
export const redact = (text: string): Redacted =>
  replaceFindings(text, (digits) => `•••• ${digits.slice(-4)}`);

/** Redacts every text inside a value of plain data. */
export function redactWithin<T>(value: T): { value: T; found: Finding[] } {
  const found: Finding[] = [];
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const redacted = redact(part);
      found.push(...redacted.found);
      return redacted.text;
    }
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]));
  };
  return { value: clean(value) as T, found };
}

/** True when nothing in `text` has to be taken out. */
export const isClean = (text: string): boolean => cutsIn(text).length === 0;

const HELD = 5;
const TOUCHING = /[\d \-.]*$/;

/** Where at the caret something unfinished stands: five or more digits and separators, or a code begun. */
function heldAt(text: string, caret: number): [from: number, to: number] {
  const flat = flattenDigits(text);
  const before = flat.slice(0, caret);
  const after = /^[\d \-.]*/.exec(flat.slice(caret))?.[0] ?? '';
  const run = TOUCHING.exec(before)?.[0] ?? '';
  const begun = codeBegunAt(before);
  const isLong = (run + after).replace(/\D/g, '').length >= HELD;
  if (!isLong && begun === undefined) return [caret, caret];
  const from = isLong ? caret - run.trimStart().length : caret;
  return [Math.min(from, begun ?? from), caret + after.trimEnd().length];
}

/** What becomes of a text while it is typed. */
export interface Typing {
  shown: string; // what the input holds from now on
  caret: number;
  kept: string; // what of it may be stored as a draft
  found: Finding[]; // what was just taken out
}

/**
 * The guard while a text is typed. What is finished is redacted at once; what is unfinished at the caret stays in the
 * input, in memory, and out of the draft until it ends. `caret`: UTF-16 offset.
 */
export function guardTyping(text: string, caret: number): Typing {
  const [from, to] = heldAt(text, caret);
  const whole = from === to ? redact(text) : undefined;
  const head = whole ?? redact(text.slice(0, from));
  const tail = whole ? { text: '', found: [] } : redact(text.slice(to));
  const held = whole ? '' : text.slice(from, to);
  const clean = head.found.length + tail.found.length === 0;
  const shown = head.text + held + tail.text;
  const moved = whole ? redact(text.slice(0, caret)).text.length : head.text.length + (caret - from);
  return {
    shown,
    caret: clean ? caret : Math.min(moved, shown.length),
    kept: head.text + tail.text,
    found: [...head.found, ...tail.found],
  };
}
