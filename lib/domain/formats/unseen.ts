/** Characters no text shows: controls, and the private-use ones that marks are made of. */

const UNSEEN = /(?![\t\n])\p{Cc}|[\uE000-\uF8FF]/gu;

/** A text without them. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

const NUMBERED = /&#(?:x([\da-f]+)|(\d+));?/gi;

/** The same characters written as numbers, of which a parser makes them again, as the sign for one that nobody knows. */
export const withoutNumbered = (text: string): string =>
  text.replace(NUMBERED, (entity, hex?: string, number?: string) => {
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
    const char = code > 0x10ffff ? '' : String.fromCodePoint(code);
    return withoutUnseen(char) === char ? entity : '\uFFFD';
  });

/** A text in one line, without what no line shows. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\uE000-\uF8FF]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
