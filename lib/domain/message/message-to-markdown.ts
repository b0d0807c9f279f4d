/** A message as CommonMark source. */
import { indent, markerOf } from './list-markers';
import { markdownLine, type Dialect } from './markdown-line';
import type { Block, Line, Message } from './message';

const BOX: Dialect = { strict: true, space: '&nbsp;', lineEnd: '  ' };
const EDITOR: Dialect = { strict: false, space: '&#32;', lineEnd: '' };

/** Lines of a paragraph; a blank line ends it, and of several all but the first are lines with a space in them. */
function linesSource(lines: readonly Line[], dialect: Dialect): string {
  const italic = lines.some((line) => line.some((s) => s.bold)) ? '_' : '*';
  const out: string[] = [];
  lines.forEach((line, i) => {
    const source = markdownLine(line, italic, dialect);
    const isBreak = source === '' && i > 0 && i < lines.length - 1 && out.at(-1) !== '';
    out.push(source === '' && !isBreak ? '&nbsp;' : source);
  });
  const ends = out.map((source, i) => (source === '' || (out[i + 1] ?? '') === '' ? '' : dialect.lineEnd));
  return out.map((source, i) => source + ends[i]).join('\n');
}

function codeSource(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return text === '' ? `${fence}\n${fence}` : `${fence}\n${text}\n${fence}`;
}

/** A list may follow the line above it only where every parser sees it begin. */
function touches(block: Block, before: Block | undefined): boolean {
  if (block.kind !== 'list' || before?.kind !== 'lines') return false;
  return (!block.ordered || block.start === 1) && (block.items[0]?.length ?? 0) > 0;
}

/** How many lists of its kind stand right before a block: two in a row need different signs, or they are one. */
function placeInRow(blocks: readonly Block[], at: number): number {
  const isLike = (a: Block | undefined, b: Block | undefined) =>
    a?.kind === 'list' && b?.kind === 'list' && a.ordered === b.ordered;
  let from = at;
  while (isLike(blocks[from - 1], blocks[at])) from--;
  return at - from;
}

/** `outer` is the bullet of the list all this stands in: three of one kind in a line would be a rule. */
function sourceOf(blocks: readonly Block[], dialect: Dialect, outer?: string): string {
  const sources = blocks.map((block, at) => {
    if (block.kind === 'lines') return linesSource(block.lines, dialect);
    if (block.kind === 'code') return codeSource(block.text);
    if (block.kind === 'quote') return indent(sourceOf(block.blocks, dialect), '> ', '> ');
    const odd = placeInRow(blocks, at) % 2;
    const bullet = ['-', '*', '+'].filter((sign) => sign !== outer)[odd] ?? '-';
    const items = block.items.map((item, i) => {
      const marker = markerOf(block, i, { bullet, dot: odd === 1 ? ')' : '.' });
      return indent(sourceOf(item, dialect, bullet), marker, ' '.repeat(marker.length));
    });
    return items.join('\n');
  });
  const gaps = blocks.map((block, i) =>
    outer !== undefined && touches(block, blocks[i - 1]) ? '\n' : '\n\n',
  );
  return sources.map((source, i) => (i === 0 ? '' : (gaps[i] ?? '')) + source).join('');
}

/** The source that a box which renders markdown shows as the message, whether or not its parser knows Chinese. */
export const messageToMarkdown = (message: Message): string => sourceOf(message, BOX);

/** The source an agent edits: `messageOf` reads it back as the same message, its values escaped. */
export const messageToSource = (message: Message): string => sourceOf(message, EDITOR);
