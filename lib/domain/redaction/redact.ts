/**
 * The payment-data guard: card numbers, security codes and one-time codes never reach storage.
 * Pure and offline. A card number keeps its last four digits, a code keeps nothing.
 */
import { cutsIn, withCuts, type Cut, type Finding } from './findings';
import { heldAt } from './held';

export type { Finding } from './findings';

/** A text with what was taken out of it. */
export interface Redacted {
  text: string;
  found: Finding[]; // in order of appearance; empty where nothing was taken out
}

const mask = ({ kind, digits }: Cut) => (kind === 'card' ? `•••• ${digits.slice(-4)}` : '•••');

/** `text` with every card number and code as `write` puts it. */
export function replaceFindings(text: string, write: (cut: Cut) => string): Redacted {
  const cuts = cutsIn(text);
  return { text: withCuts(text, cuts, write), found: cuts.map((c) => c.kind) };
}

/** `text` with card numbers as `•••• 4242` and codes as `•••`. Redacting twice changes nothing. */
export const redact = (text: string): Redacted => replaceFindings(text, mask);

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
  const all = cutsIn(text);
  const [from, to] = heldAt(text, caret, all);
  const cuts = all.filter((c) => c.to <= from || c.from >= to);
  const before = cuts.filter((c) => c.to <= caret);
  const head = withCuts(text.slice(0, from), before, mask);
  const tail = withCuts(text, cuts.filter((c) => c.from >= to && c.to > caret), mask).slice(to); // prettier-ignore
  return {
    shown: head + text.slice(from, to) + tail,
    caret: withCuts(text.slice(0, caret), before, mask).length,
    kept: head + tail,
    found: cuts.map((c) => c.kind),
  };
}
