/** A message as words alone: what checks read, and what fits in one line. */
import { markerOf } from './list-markers';
import type { Block, Message, Span } from './message';
import { messageToText } from './message-to-text';
import { lineText, marksOf } from './spans';

const spansOf = (block: Block): Span[] => {
  if (block.kind === 'lines') return block.lines.flat();
  if (block.kind === 'list') return block.items.flat().flatMap(spansOf);
  return block.kind === 'quote' ? block.blocks.flatMap(spansOf) : [];
};

/** True where a message has more than lines: a mark, a link, a list, a quote, code. */
export const isRich = (message: Message): boolean =>
  message.some(
    (block) => block.kind !== 'lines' || spansOf(block).some((s) => Object.keys(marksOf(s)).length > 0),
  );

/** Where the links of a message lead, each once. */
export const messageLinks = (message: Message): string[] => [
  ...new Set(message.flatMap(spansOf).flatMap((span) => span.href ?? [])),
];

function blockWords(block: Block): string[] {
  if (block.kind === 'code') return [block.text];
  if (block.kind === 'lines') return block.lines.map(lineText);
  if (block.kind === 'quote') return block.blocks.flatMap(blockWords);
  return block.items.flatMap((item, i) => {
    const [first = '', ...rest] = item.flatMap(blockWords);
    return [block.ordered ? markerOf(block, i) + first : first, ...rest];
  });
}

const decoded = (href: string) => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // as it stands: it was not encoded
  }
};

/** An address as a check can read it: the recipients of a mail apart, and without what hides letters. */
function linkWords(href: string): string[] {
  const plain = href.startsWith('mailto:') ? href.slice(7).replace(/[?&=,;]/g, ' ') : href;
  return [...new Set([plain, decoded(plain)])];
}

/**
 * Everything that leaves, for checks: the words as a box with formatting would show them, no mark or address between
 * them, then the address of every link.
 */
export const messageText = (message: Message): string =>
  [...message.flatMap(blockWords), ...messageLinks(message).flatMap(linkWords)].join('\n');

/** The message for a box of one line: line breaks become one space. */
export const messageToLine = (message: Message): string =>
  messageToText(message, 'plain')
    .replace(/[^\S\n]*\n\s*/g, ' ')
    .trim();
