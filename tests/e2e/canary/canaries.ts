/** Payment data that nobody has, as people write it; and what looks like it and must be left alone. */

/** One canary: how it is typed, and its bare digits. */
export interface Canary {
  kind: 'card' | 'code';
  text: string;
  digits: string;
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '');
const canary = (kind: Canary['kind'], text: string): Canary => ({ kind, text, digits: bare(text) });

/** Test card numbers in four spellings and four codes, by turns: what is said of one is never said of the one before. */
export const CANARIES: readonly Canary[] = [
  canary('card', '4539148803436467'),
  canary('code', '验证码 482913'),
  canary('card', '5425 2334 3010 9903'),
  canary('code', 'CVV: 771'),
  canary('card', '3782-822463-10005'),
  canary('code', 'security code is 9182'),
  canary('card', '４０００８３６１９２０５４７１５'),
  canary('code', 'OTP 640915'),
];

/** All of them in one line, for what is typed once. */
export const ALL_CANARIES = CANARIES.map(({ text }) => text).join(', ');

/** What an agent writes every day and must find again as it was written. */
export const ALLOWED =
  'error code 50012, 密码错误, order number 202611230001234, +86 138 0013 8000, that is all';

const isId = (text: string): boolean => /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/u.test(text);

/** A short code stands alone; a long one may be written with separators; a card shows in full or by its middle. */
function isIn(text: string, { kind, digits }: Canary): boolean {
  const plain = text.normalize('NFKC');
  if (kind === 'code' && digits.length < 6) return new RegExp(`(?<!\\d)${digits}(?!\\d)`, 'u').test(plain);
  const squeezed = plain.replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
  const shown = kind === 'code' ? [digits] : [digits, digits.slice(6, -4)];
  return shown.some((part) => squeezed.includes(part));
}

/** The canaries that stand in a text, whatever separators or digits they are written with. */
export const canariesIn = (text: string): string[] =>
  CANARIES.filter((one) => isIn(text, one)).map(({ text: typed }) => typed);

/** Where canaries stand, and which. */
export type Leaks = Map<string, Set<string>>;

/** Adds what was found elsewhere. */
export function addLeaks(sum: Leaks, more: Leaks): void {
  for (const [place, found] of more) sum.set(place, new Set([...(sum.get(place) ?? []), ...found]));
}

/** Leaks as a reader wants them: a line for each place. */
export const leaksToWords = (leaks: Leaks): string[] =>
  [...leaks].map(([place, found]) => `${place}: ${[...found].join(' | ')}`);

/**
 * The places in a value, at any depth, where a string holds a canary. Ids and numbers are no text: they are looked at
 * for whole card numbers only.
 */
export function leaksIn(value: unknown, place: string): Leaks {
  const leaks: Leaks = new Map();
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      addLeaks(leaks, leaksIn(inner, Array.isArray(value) ? place : `${place}.${key}`));
    return leaks;
  }
  const isText = typeof value === 'string' && !isId(value);
  const text = String(value);
  const whole = CANARIES.filter(({ kind, digits }) => kind === 'card' && text.includes(digits));
  const found = isText ? canariesIn(text) : whole.map(({ text: typed }) => typed);
  if (found.length > 0) leaks.set(place, new Set(found));
  return leaks;
}
