/**
 * Parts of the markdown parser in little: the build puts them in place of `entities` (its 2,000 names take a third of the
 * parser), `linkify-it` (an address in the text stays text), and of `uc.micro` and `punycode.js`, which browsers know.
 */

const NAMED: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
};

/** The character that an entity's name stands for; another name arrives as it was written. */
export const decodeHTMLStrict = (entity: string): string => NAMED[entity] ?? entity;

/**
 * Finds no links. A function, for the parser makes a new one of it and never asks it anything.
 * @public the build gives it to the parser
 */
export function LinkifyIt(): void {}

/**
 * Punctuation and symbols, as the browser's own classes of characters.
 * @public the build gives them to the parser
 */
export const [P, S] = [/\p{P}/u, /\p{S}/u];

const toASCII = (host: string): string => URL.parse(`http://${host}`)?.hostname ?? host;

/**
 * Hosts as addresses write them.
 * @public the build gives it to the parser
 */
// oxlint-disable-next-line import/no-default-export -- the parser takes it so
export default { toASCII, toUnicode: (host: string): string => host };
