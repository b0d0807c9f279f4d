/**
 * The payment-data guard: card numbers, security codes and one-time codes never reach storage.
 * Pure and offline. A card number keeps its last four digits, a code keeps nothing.
 */
import { findCards, type Span } from './cards';
import { codeBegunAt, findCodes } from './codes';
import { flattenDigits } from './digits';

export type Finding = 'card' | 'code';

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

/** `text` with card numbers as `•••• 4242` and codes as `•••`. Redacting twice changes nothing. */
export function redact(text: string): Redacted {
  const cuts = cutsIn(text);
  let out = '';
  let at = 0;
  for (const cut of cuts) {
    out += text.slice(at, cut.from) + (cut.kind === 'card' ? `•••• ${cut.digits.slice(-4)}` : '•••');
    at = cut.to;
  }
  return { text: out + text.slice(at), found: cuts.map((c) => c.kind) };
}

/** True when nothing in `text` has to be taken out. */
export const isClean = (text: string): boolean => cutsIn(text).length === 0;

const HELD = 5;
const TOUCHING = /[\d \-.]*$/;

/**
 * What of a text being typed may be kept as a draft: a run of five or more digits and separators at the caret, and a
 * code begun there, stay in memory until they end. The rest is redacted. `caret`: UTF-16 offset.
 */
export function settleDraft(text: string, caret: number): Redacted {
  const flat = flattenDigits(text);
  const before = flat.slice(0, caret);
  const after = /^[\d \-.]*/.exec(flat.slice(caret))?.[0] ?? '';
  const run = TOUCHING.exec(before)?.[0] ?? '';
  const digits = (run + after).replace(/\D/g, '').length;
  const begun = codeBegunAt(before);
  let from = digits >= HELD ? caret - run.trimStart().length : caret;
  if (begun !== undefined) from = Math.min(from, begun);
  const to = digits >= HELD || begun !== undefined ? caret + after.trimEnd().length : caret;
  return redact(text.slice(0, from) + text.slice(to));
}
