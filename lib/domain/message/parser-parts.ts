/**
 * Parts of the markdown parser that a reply has no use for, in little: the build puts them in place of `entities` (its
 * 2,000 names take a third of the parser) and `linkify-it` (an address in the text stays text).
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
