/** Where in a text what was typed stands, for marking it: in the characters themselves, also when pinyin was typed. */
import type { Characters } from './characters';
import { codesOf, FIRST_LETTER, isHan } from './codes';
import { findInNames, NOWHERE } from './read-along';
import { slipsInNames, termsThatMaySlip } from './slips';
import { partsOf, placesOf, termsOf, type Term } from './term';

/** From and to, in the text as it is written. */
export type Span = [number, number];

type Find = (from: number, to: number) => boolean;

/** The least of the text that `find` takes, again and again: its end first, then its beginning. */
function places(codes: Uint16Array, find: Find): Span[] {
  const isStart = (i: number) => {
    const before = i === 0 ? 0 : (codes[i - 1] as number);
    const code = codes[i] as number;
    return code >= FIRST_LETTER && (before < FIRST_LETTER || isHan(before) || isHan(code));
  };
  const found: Span[] = [];
  let from = 0;
  while (from < codes.length && find(from, codes.length)) {
    let to = from + 1;
    while (!find(from, to)) to++;
    let start = to - 1;
    while (start > from && !(isStart(start) && find(start, to))) start--;
    if (isStart(start)) found.push([start, to]);
    from = to;
    while (from < codes.length && !isStart(from)) from++;
  }
  return found;
}

function exact(codes: Uint16Array, term: Term, chars: Characters): Span[] {
  const laid = placesOf(term);
  return places(codes, (from, to) => findInNames(codes, from, to, laid, chars, term.end) !== NOWHERE);
}

function withSlip(codes: Uint16Array, term: Term, chars: Characters): Span[] {
  const laid = placesOf(term);
  return places(codes, (from, to) => slipsInNames(codes, from, to, laid, chars, term.end));
}

function spansOf(codes: Uint16Array, term: Term, chars: Characters, slips: boolean): Span[] {
  const own = exact(codes, term, chars);
  if (own.length > 0) return own;
  const parts = term.isLatin ? [] : partsOf(term).flatMap((part) => exact(codes, part, chars));
  return parts.length > 0 || !slips ? parts : withSlip(codes, term, chars);
}

/** The spans of `text` that `query` found, in order, not overlapping. */
export function spansIn(query: string, text: string, chars: Characters): Span[] {
  const all = codesOf(text, chars.simple);
  const codes = Uint16Array.from(all.codes);
  const terms = termsOf(query, chars);
  const may = termsThatMaySlip(terms);
  const found = terms
    .flatMap((term) => spansOf(codes, term, chars, may.has(term)))
    .map(([from, to]): Span => [all.from[from] ?? 0, all.to[to - 1] ?? 0])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Span[] = [];
  for (const span of found) {
    const last = apart.at(-1);
    if (last && span[0] < last[1]) last[1] = Math.max(last[1], span[1]);
    else apart.push(span);
  }
  return apart;
}
