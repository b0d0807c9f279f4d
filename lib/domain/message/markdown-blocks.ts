/** The blocks of a markdown body. */
import type { Token } from 'markdown-it';
import { pieceText, releaseValues, type Held } from './held-values';
import { LINE_BREAK } from './line-writer';
import { linesOf } from './markdown-lines';
import { parseMarkdown } from './markdown-parser';
import type { Block, Message } from './message';

/** A rule between two parts, in a medium that has lines only. */
const RULE = '――――――――';

const LINES: ReadonlySet<string> = new Set(['inline', 'fence', 'code_block', 'hr']);

function leafOf(token: Token, held: readonly Held[], heading: boolean): Block {
  if (token.type === 'hr') return { kind: 'lines', lines: [[{ text: RULE }]] };
  if (token.type === 'inline') return { kind: 'lines', lines: linesOf(token.children ?? [], held, heading) };
  const text = releaseValues(token.content.replace(/\n$/, ''), held).map(pieceText).join('');
  return { kind: 'code', text: text.split(LINE_BREAK).join('\n') };
}

const listOf = (token: Token): Block & { kind: 'list' } => ({
  kind: 'list',
  ordered: token.type === 'ordered_list_open',
  start: Number(token.attrGet('start') ?? 1),
  items: [],
});

const isWorth = (block: Block) => block.kind !== 'lines' || block.lines.some((line) => line.length > 0);

/** Reads a source into blocks, and puts its values back. */
export function markdownBlocks(source: string, held: readonly Held[]): Message {
  const message: Message = [];
  const open: Block[][] = [message]; // innermost last: where the next block goes
  const lists: (Block & { kind: 'list' })[] = [];
  let heading = false;
  const enter = (token: Token) => {
    if (token.type === 'list_item_open') {
      const item: Block[] = [];
      lists.at(-1)?.items.push(item);
      open.push(item);
    } else if (token.type === 'blockquote_open') {
      const blocks: Block[] = [];
      open.at(-1)?.push({ kind: 'quote', blocks });
      open.push(blocks);
    } else if (token.type.endsWith('_list_open')) {
      const list = listOf(token);
      open.at(-1)?.push(list);
      lists.push(list);
    }
  };
  for (const token of parseMarkdown(source)) {
    if (token.type.startsWith('heading_')) heading = token.nesting === 1;
    if (LINES.has(token.type)) {
      const leaf = leafOf(token, held, heading);
      if (isWorth(leaf)) open.at(-1)?.push(leaf);
    } else if (token.nesting === 1) enter(token);
    else if (token.type === 'list_item_close' || token.type === 'blockquote_close') open.pop();
    else if (token.type.endsWith('_list_close')) lists.pop();
  }
  return message;
}
