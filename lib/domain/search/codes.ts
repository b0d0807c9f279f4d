/** Text as search sees it: one number a character, folded, with marks between words and fields. */

/** Marks that stand in a row of codes between what is searched. */
export const GAP = 0; // between words
export const TITLE = 1; // before a title
export const SHORTCUT = 2;
export const TAG = 3;
/** What is below is a mark. */
export const FIRST_LETTER = 32;

/** The letter ü of a reading: typed as v, or as u. */
export const UMLAUT = 0xfc;

/** True for Chinese characters of the planes that search knows. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const ACCENTS = /\p{M}+/gu;
const isLetter = (char: string): boolean => /^[\p{L}\p{N}]/u.test(char);

/** One character folded: compatibility forms, lower case, no accents; '' where nothing of it is searched. */
function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (char.length === 1 && isHan(code)) return char;
  const folded = char.normalize('NFKD').toLowerCase().normalize('NFKD').replace(ACCENTS, '');
  return [...folded].filter(isLetter).join('');
}

const folded = new Map<string, string>();
const MANY = 5000;

function fold(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const made = foldChar(char);
  if (folded.size < MANY) folded.set(char, made);
  return made;
}

/** Codes and where each came from in the text: character `i` stands at `from[i]` to `to[i]`. */
export interface Codes {
  codes: number[];
  from: number[];
  to: number[];
}

const isAccent = (char: string): boolean => /^\p{M}$/u.test(char);

/** Folds a text. Between words stands one GAP; `simple` gives the simplified form of a character. */
export function codesOf(text: string, simple: (code: number) => number): Codes {
  const all: Codes = { codes: [], from: [], to: [] };
  const push = (code: number, from: number, to: number) => {
    all.codes.push(code);
    all.from.push(from);
    all.to.push(to);
  };
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    const word = fold(char);
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      push(isHan(code) ? simple(code) : code, at, end);
    }
    if (word === '' && !isAccent(char) && all.codes.length > 0 && all.codes.at(-1) !== GAP)
      push(GAP, at, end);
    at = end;
  }
  if (all.codes.at(-1) === GAP) for (const part of [all.codes, all.from, all.to]) part.pop();
  return all;
}

/** The bits of a letter or digit among 32: a to z their own, the others share six. ü is u and v. */
export function letterBits(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97);
  return code === UMLAUT ? (1 << 20) | (1 << 21) : 1 << (26 + (code % 6));
}

/** The bit of a Chinese character among 32, which others share. */
export const hanBit = (code: number): number => 1 << (Math.imul(code, 0x9e3779b1) >>> 27);
