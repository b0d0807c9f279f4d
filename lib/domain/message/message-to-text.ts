/** A message for a box without formatting of its own. */
import { chatLine, CHAT_MARKS, fencedForChat } from './chat-marks';
import { indent, markerOf } from './list-markers';
import type { Block, Flavour, Message } from './message';
import { messageToMarkdown } from './message-to-markdown';

type TextFlavour = Exclude<Flavour, 'markdown'>;

function itemText(item: readonly Block[], flavour: TextFlavour): string {
  const parts = item.map((block, i) => {
    const close = i === 0 || (block.kind === 'list' && item[i - 1]?.kind === 'lines');
    return `${i === 0 ? '' : close ? '\n' : '\n\n'}${blockText(block, flavour)}`;
  });
  return parts.join('');
}

function blockText(block: Block, flavour: TextFlavour): string {
  const marks = CHAT_MARKS[flavour];
  switch (block.kind) {
    case 'lines':
      return block.lines.map((line) => chatLine(line, marks)).join('\n');
    case 'code':
      return fencedForChat(block.text, marks);
    case 'quote':
      return indent(blocksText(block.blocks, flavour), '> ', '> ');
    case 'list':
      return block.items
        .map((item, i) => {
          const marker = markerOf(block, i);
          return indent(itemText(item, flavour), marker, ' '.repeat(marker.length));
        })
        .join('\n');
  }
}

const blocksText = (blocks: readonly Block[], flavour: TextFlavour): string =>
  blocks.map((block) => blockText(block, flavour)).join('\n\n');

/**
 * The text of a message in a flavour. A message without formatting is exactly what its author wrote; in `markdown` it is
 * the source that a box shows as what its author wrote.
 */
export const messageToText = (message: Message, flavour: Flavour): string =>
  flavour === 'markdown' ? messageToMarkdown(message) : blocksText(message, flavour);
