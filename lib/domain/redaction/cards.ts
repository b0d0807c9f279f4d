import { digitRuns, type DigitGroup } from './digits';
import { issuerOf, passesLuhn } from './issuers';

/** Digits somewhere in a text; offsets in UTF-16 units. */
export interface Span {
  from: number;
  to: number; // exclusive
  digits: string;
}

const MIN = 13;
const MAX = 19;

/** An international telephone number: a plus and at most 15 digits (ITU-T E.164). */
const isTelephone = (text: string, span: Span) => text[span.from - 1] === '+' && span.digits.length <= 15;

/** A date in front of something is a group or three of their own, never the start of a card number. */
function windowFrom(groups: DigitGroup[], start: number, text: string): Span | undefined {
  let digits = '';
  let found: Span | undefined;
  for (const group of groups.slice(start)) {
    digits += group.digits;
    if (digits.length > MAX) break;
    const span = { from: groups[start]?.from ?? 0, to: group.to, digits };
    const isCard = digits.length >= MIN && issuerOf(digits) !== undefined && passesLuhn(digits);
    if (isCard && !isTelephone(text, span)) found = span; // the longest that is one
  }
  return found;
}

/** Card numbers in `text` (flattened by `flattenDigits`): issuer range, length and Luhn, however they are spaced. */
export function findCards(text: string): Span[] {
  const found: Span[] = [];
  for (const groups of digitRuns(text)) {
    for (let i = 0; i < groups.length; i++) {
      const card = windowFrom(groups, i, text);
      if (!card) continue;
      found.push(card);
      while (i + 1 < groups.length && (groups[i + 1]?.from ?? Infinity) < card.to) i++;
    }
  }
  return found;
}
