/** Everything in a text that must not be stored, and where. */
import { findCards, type Span } from './cards';
import { findCodes } from './codes';
import { flattenDigits } from './digits';
import { withoutLookAlikes } from './look-alikes';

export type Finding = 'card' | 'code';

/** A piece of a text that must be taken out. */
export interface Cut extends Span {
  kind: Finding;
}

const inOrder = (a: Cut, b: Cut) => a.from - b.from;

/** `text` with every cut as `write` puts it. `cuts`: in order, none over another. */
export function withCuts(text: string, cuts: readonly Cut[], write: (cut: Cut) => string): string {
  let out = '';
  let at = 0;
  for (const cut of cuts) {
    out += text.slice(at, cut.from) + write(cut);
    at = cut.to;
  }
  return out + text.slice(at);
}

const blanked = (text: string, cuts: readonly Cut[]) =>
  withCuts(text, cuts, ({ from, to }) => '•'.repeat(to - from));

/** What has to be taken out of `text`, in order. Looks again until nothing is left, so that a second look agrees. */
export function cutsIn(text: string): Cut[] {
  const cuts: Cut[] = [];
  let left = flattenDigits(text);
  for (;;) {
    const seen = withoutLookAlikes(left);
    const cards = findCards(seen).map((s): Cut => ({ ...s, kind: 'card' }));
    const codes = findCodes(blanked(seen, cards)).map((s): Cut => ({ ...s, kind: 'code' }));
    const found = [...cards, ...codes].sort(inOrder);
    if (found.length === 0) return cuts.sort(inOrder);
    cuts.push(...found);
    left = blanked(left, found);
  }
}
