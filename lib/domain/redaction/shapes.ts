/** How the digits of one card may be grouped, as against two telephone numbers or a date beside an order number. */
import type { DigitGroup } from './digits';

const FOURS = [4, 8, 12, 16];
/** Where gaps stand on cards, by the count of digits before them. */
const gridsOf = (length: number): number[][] => {
  if (length === 13) return [[4, 8, 12], [4, 7, 10]]; // prettier-ignore
  if (length < 16) return [[4, 10], FOURS];
  return [FOURS, [6, 12]];
};
/** Visa's 13 digits are hardly issued any more, and telephone numbers with a country code have as many: no gap missing. */
const SHORT = 13;
/** Fewest digits of a number grouped in no known way. */
const LEAST_ODD = 14;
/** As many digits as a telephone number has at least. */
const TELEPHONE = 7;
const YEAR_OR_DATE = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/;

const lengthOf = (groups: readonly DigitGroup[]) => groups.reduce((sum, g) => sum + g.digits.length, 0);

/** Gaps only where cards have them. Some may be missing: people forget a space. */
function isOnGrid(groups: readonly DigitGroup[]): boolean {
  const length = lengthOf(groups);
  const ends = groups.slice(0, -1).map((_, i) => lengthOf(groups.slice(0, i + 1)));
  return gridsOf(length).some((grid) => {
    const whole = grid.filter((end) => end < length);
    return ends.every((end) => whole.includes(end)) && (length > SHORT || ends.length === whole.length);
  });
}

/** Where lists are written, a card is one only if it is the whole list: what is beside it has three digits at most. */
function isWholeList(groups: readonly DigitGroup[], beside: readonly (DigitGroup | undefined)[]): boolean {
  const gaps = groups.slice(1).map((g) => g.gap);
  if (beside.some((g) => g && g.digits.length > 3)) return false;
  if (gaps.some((g) => g?.kind === 'spaced'))
    return gaps.length >= 3 && gaps.every((g) => g?.kind === 'spaced' && g.sign === gaps[0]?.sign);
  const parting = gaps.findIndex((g) => g?.kind === 'list');
  const isOnly = gaps.filter((g) => g?.kind === 'list').length === 1;
  const halves = [groups.slice(0, parting + 1), groups.slice(parting + 1)];
  return !(isOnly && halves.every((half) => lengthOf(half) >= TELEPHONE)); // two telephone numbers
}

/** Grouped in no known way: a card only as all that is written with one sign between, but for a security code. */
function isAllThereIs(run: readonly DigitGroup[], from: number, to: number): boolean {
  const groups = run.slice(from, to);
  const sign = groups[1]?.gap?.sign;
  const after = run[to];
  const isCode = to === run.length - 1 && (after?.digits.length ?? 0) <= 3;
  const isUniform = groups.slice(1).every((g) => g.gap?.sign === sign);
  const isAll = groups[0]?.gap?.sign !== sign && (after?.gap?.sign !== sign || isCode);
  return isAll && isUniform && lengthOf(groups) >= LEAST_ODD;
}

/** True when the groups of `run` from `from` up to `to` (exclusive) can be one card. */
export function isCardShape(run: readonly DigitGroup[], from: number, to: number): boolean {
  const groups = run.slice(from, to);
  if (groups.length === 1) return true;
  const isTight = groups.slice(1).every((g) => g.gap?.kind === 'tight');
  const isOnCards = isOnGrid(groups);
  const isDated = YEAR_OR_DATE.test(groups.at(-1)?.digits ?? '');
  if (isDated && (groups.length === 2 || !isOnCards)) return false;
  if (!isOnCards) return isTight && isAllThereIs(run, from, to);
  return isTight || isWholeList(groups, [run[from - 1], run[to]]);
}
