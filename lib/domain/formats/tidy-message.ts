/** Messages that other tools' markup made, as an author of ours would have written them. */
import type { Block, Line, Message, Span } from '@/lib/domain/message/message';
import { marksOf, plainLine } from '@/lib/domain/message/spans';

const isMarked = (span: Span) => Object.keys(marksOf(span)).length > 0;

/**
 * A text in three: its edges and what is between. Spaces are edges, and beside a value points are as well, for there they
 * would keep emphasis from being one.
 */
function inThree(text: string, isAfter: boolean, isBefore: boolean): [string, string, string] {
  const chars = [...text];
  const isEdge = (char: string | undefined, beside: boolean) =>
    char !== undefined && (beside ? /[\s\p{P}\p{S}]/u : /\s/).test(char);
  let [start, end] = [0, chars.length];
  while (isEdge(chars[start], isAfter)) start++;
  while (end > start && isEdge(chars[end - 1], isBefore)) end--;
  return [chars.slice(0, start).join(''), chars.slice(start, end).join(''), chars.slice(end).join('')];
}

/** Spaces at the edges of a mark stand beside it. */
function looseEdges(line: Line): Line {
  const spans = line.flatMap((span, i): Span[] => {
    if (span.code || !isMarked(span)) return [span];
    const isLink = span.href !== undefined;
    const isAfter = !isLink && line[i - 1]?.text.endsWith('\uE001') === true;
    const isBefore = !isLink && line[i + 1]?.text.startsWith('\uE000') === true;
    const [before, words, after] = inThree(span.text, isAfter, isBefore);
    if (before + after === '') return [span];
    return [{ text: before }, ...(words === '' ? [] : [{ ...span, text: words }]), { text: after }];
  });
  return plainLine(spans);
}

/** The message with every line and text of it changed. */
export function mapLines(
  blocks: Message,
  line: (line: Line) => Line,
  code: (text: string) => string,
): Message {
  return blocks.map((block): Block => {
    if (block.kind === 'lines') return { ...block, lines: block.lines.map(line) };
    if (block.kind === 'code') return { ...block, text: code(block.text) };
    if (block.kind === 'quote') return { ...block, blocks: mapLines(block.blocks, line, code) };
    return { ...block, items: block.items.map((item) => mapLines(item, line, code)) };
  });
}

/** Every text of a message changed, its marks kept. */
export const mapTexts = (message: Message, change: (text: string) => string): Message =>
  mapLines(message, (line) => looseEdges(line.map((span) => ({ ...span, text: change(span.text) }))), change);

/** True where plain text would lose something. */
export const hasMarks = (message: Message): boolean =>
  message.some((block) => block.kind !== 'lines' || block.lines.some((line) => line.some(isMarked)));
