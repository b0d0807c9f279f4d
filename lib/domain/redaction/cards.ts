import { digitRuns, type DigitGroup } from './digits';
import { issuerOf, passesLuhn } from './issuers';
import { isCardShape } from './shapes';

/** Digits somewhere in a text; offsets in UTF-16 units. */
export interface Span {
  from: number;
  to: number; // exclusive
  digits: string;
}

const MIN = 13;
/** The most digits a card number has. */
export const MAX = 19;

/** An international telephone number: a plus and at most 15 digits (ITU-T E.164). */
const isTelephone = (text: string, span: Span) => text[span.from - 1] === '+' && span.digits.length <= 15;

/** The longest card that begins with the group at `start`. */
function cardFrom(groups: readonly DigitGroup[], start: number, text: string): Span | undefined {
  let digits = '';
  let found: Span | undefined;
  for (let i = start; i < groups.length; i++) {
    const group = groups[i];
    digits += group?.digits ?? '';
    if (!group || digits.length > MAX) break;
    if (digits.length < MIN || issuerOf(digits) === undefined || !passesLuhn(digits)) continue;
    const span = { from: groups[start]?.from ?? 0, to: group.to, digits };
    const isShaped = isCardShape(groups, start, i + 1);
    if (isShaped && !isTelephone(text, span)) found = span;
  }
  return found;
}

/** Card numbers in `text` (flattened, look-alikes out): issuer range, length, Luhn, and grouped as cards are. */
export function findCards(text: string): Span[] {
  const found: Span[] = [];
  for (const groups of digitRuns(text)) {
    for (let i = 0; i < groups.length; i++) {
      const card = cardFrom(groups, i, text);
      if (!card) continue;
      found.push(card);
      while (i + 1 < groups.length && (groups[i + 1]?.from ?? Infinity) < card.to) i++;
    }
  }
  return found;
}
