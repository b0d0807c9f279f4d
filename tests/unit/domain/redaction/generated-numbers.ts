/**
 * Card numbers as people spell them, and what stands in notes beside them. Written by hand from the brands' published
 * ranges; imports nothing of ours, so that the guard is not measured against itself.
 */

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;
export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;
export const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const two = (n: number): string => String(n).padStart(2, '0');

/** Leading digits and length; how often a brand is met is told by how often it stands here. */
const BRANDS: readonly (readonly [lead: string, length: number])[] = [
  ['4', 16],
  ['4', 16],
  ['4', 19],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['65', 16],
  ['644', 16],
  ['3530', 16],
  ['36', 14],
  ['305', 14],
  ['62', 16],
  ['622848', 19],
  ['621700', 19],
  ['6759', 16],
  ['2200', 16],
  ['8171', 16],
];

function checkDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, char, i) => {
    const doubled = Number(char) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** A number that passes as a card's, though nobody has it. */
export function anyCard(random: Random): string {
  const [lead, length] = pick(random, BRANDS);
  const body = lead + digits(random, length - lead.length - 1);
  return body + checkDigit(body);
}

const cut = (text: string, sizes: readonly number[]): string[] => {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at < text.length) parts.push(text.slice(at, at + size));
    at += size;
  }
  return at < text.length ? [...parts, text.slice(at)] : parts;
};

/** The groups embossed on the card: fours, or 4-6-5 and 4-6-4 where the card has them. */
export const asEmbossed = (card: string): string[] =>
  cut(card, card.length < 16 ? [4, 6, 5] : [4, 4, 4, 4, 3]);

const inFours = (text: string, groups = 5) => cut(text, Array<number>(groups).fill(4));

const fullWidth = (text: string) =>
  text.replace(/[ -~]/g, (c) => (c === ' ' ? '　' : String.fromCharCode(c.charCodeAt(0) + 0xfee0)));

/** Sizes a hurried typist leaves, that no card has printed on it. */
function anySizes(random: Random): number[] {
  const sizes: number[] = [];
  for (let left = 19; left > 0; left -= sizes.at(-1) ?? 0) sizes.push(2 + Math.floor(random() * 5));
  return sizes;
}

/** One between all groups. */
export const SEPARATORS = [' ', '-', '.', '_', '/', ',', ', ', '|', '·', '\t', '\n', '  ', '    ', ' | ', '\u00a0', '–', '、', ';', '\u200b']; // prettier-ignore

export type Spelling = (card: string, random: Random) => string;

export const SPELLINGS: Record<string, Spelling> = {
  unbroken: (card) => card,
  embossed: (card, random) => asEmbossed(card).join(pick(random, SEPARATORS)),
  'in fours': (card, random) => inFours(card).join(pick(random, SEPARATORS)),
  'full width': (card, random) => fullWidth(asEmbossed(card).join(pick(random, [' ', '-', '']))),
  'Arabic digits': (card) =>
    asEmbossed(card).join(' ').replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))), // prettier-ignore
  'a separator forgotten': (card, random) => {
    const parts = inFours(card);
    const forgotten = 1 + Math.floor(random() * (parts.length - 1));
    return parts.map((part, i) => (i === 0 || i === forgotten ? part : ` ${part}`)).join('');
  },
  'spaces and dashes mixed': (card, random) =>
    asEmbossed(card).reduce((text, part) => text + pick(random, [' ', '-']) + part),
  'in two halves': (card) => cut(card, [8, 8, 8]).join(' '),
  'over two lines': (card) => `${card.slice(0, 8)}\n${card.slice(8)}`,
  'embossed over two lines': (card) => {
    const parts = asEmbossed(card);
    return `${parts.slice(0, 2).join(' ')}\n${parts.slice(2).join(' ')}`;
  },
  'spaced dashes': (card) => inFours(card).join(' - '),
  'digit by digit': (card) => [...card].join(' '),
  'in pairs': (card) => cut(card, Array<number>(10).fill(2)).join(' '),
  irregular: (card, random) => cut(card, anySizes(random)).join(pick(random, [' ', '-'])),
};

/** What stands around a number in a note; `@` is the number. */
export const AROUND = ['@', 'card @ please', '卡号@。', '卡号：@，有效期12/27', 'Visa @ 12/27', '2026-11-23 @', '(@)', 'card no. @, CVV 123', '@\nOK', 'paid with @ on 2026-11-24', '+86 138 0013 8000, @', 'x@x']; // prettier-ignore

const mobile = (random: Random) => `1${pick(random, ['38', '39', '50', '59', '86'])}${digits(random, 8)}`;
const american = (random: Random) =>
  [pick(random, ['212', '305', '347', '415', '512', '617', '650']), digits(random, 3), digits(random, 4)]; // prettier-ignore
const year = (random: Random) => 2000 + Math.floor(random() * 40);
const date = (random: Random): string => {
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  return pick(random, [
    `${year(random)}-${two(month)}-${two(day)}`,
    `${two(day)}/${two(month)}/${year(random)}`,
    `${year(random)}年${month}月${day}日`,
    `${year(random)}.${month}.${day}`,
    `${year(random)}${two(month)}${two(day)}`,
  ]);
};
const order = (random: Random, size = 5 + Math.floor(random() * 8)) =>
  `${1 + Math.floor(random() * 9)}${digits(random, size - 1)}`;

/** A telephone number in one of the ways it is written. */
export const telephone = (random: Random): string => {
  const m = mobile(random);
  const a = american(random);
  return pick(random, [
    m,
    `${m.slice(0, 3)} ${m.slice(3, 7)} ${m.slice(7)}`,
    `${m.slice(0, 3)}-${m.slice(3, 7)}-${m.slice(7)}`,
    `+86 ${m}`,
    `+86 ${m.slice(0, 3)} ${m.slice(3, 7)} ${m.slice(7)}`,
    a.join('-'),
    a.join(' '),
    a.join(''),
    `+1 ${a.join(' ')}`,
    `400-${digits(random, 3)}-${digits(random, 4)}`,
    `0${pick(random, ['10', '21', '755'])}-${digits(random, 8)}`,
    `+44 20 ${digits(random, 4)} ${digits(random, 4)}`,
  ]);
};

const BETWEEN = [' ', ', ', '/', ' / ', ' - ', '、', '\n', '; ', ' or '];

/** What must stay, by kind. */
export const HARMLESS: Record<string, (random: Random) => string> = {
  'telephone pairs': (random) => telephone(random) + pick(random, BETWEEN) + telephone(random),
  'telephone beside a date': (random) => `${telephone(random)}${pick(random, BETWEEN)}${date(random)}`,
  'date beside an order number': (random) => `${order(random)}${pick(random, BETWEEN)}${date(random)}`,
  'an order number': (random) => `order ${order(random)}`,
  'a dated order number': (random) =>
    `order ${year(random)}${two(1 + Math.floor(random() * 12))}${two(1 + Math.floor(random() * 28))}${digits(random, 7)}`, // prettier-ignore
  'pairs of order numbers': (random) => `Orders ${order(random)}${pick(random, BETWEEN)}${order(random)}`,
  'lists of error codes': (random) =>
    Array.from({ length: 12 }, () => order(random, 4)).join(pick(random, [', ', '\n', '、', ' / '])),
  IBANs: (random) => {
    const [country, rest] = pick(random, [['DE', 18], ['ES', 20], ['PL', 24], ['NL', 14], ['CH', 17], ['AT', 16], ['NO', 11]] as const); // prettier-ignore
    return inFours(country + digits(random, rest + 2), 8).join(pick(random, [' ', '']));
  },
};

/** Pairs that are spelled as cards are: only the issuers' ranges and the check digit tell them apart. */
export const ALIKE: Record<string, (random: Random) => string> = {
  'IBANs of a wrong length': (random) => `ES${digits(random, 2)} ${inFours(digits(random, 18)).join(' ')}`,
  'random 16 digits': (random) => digits(random, 16),
  'two numbers of 8 digits': (random) => `${order(random, 8)} ${order(random, 8)}`,
  'two telephones in fours': (random) => Array.from({ length: 4 }, () => order(random, 4)).join(' '),
};
