/** Messages that other tools' markup made, as an author of ours would have written them. */
import type { Block, Line, Message, Span } from '@/lib/domain/message/message';
import { marksOf, plainLine } from '@/lib/domain/message/spans';

const isMarked = (span: Span) => Object.keys(marksOf(span)).length > 0;

/** Spaces at the edges of a mark stand beside it. */
function looseSpaces(line: Line): Line {
  const spans = line.flatMap((span): Span[] => {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(span.text) ?? [];
    if (span.code || !isMarked(span) || before + after === '') return [span];
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
  mapLines(
    message,
    (line) => looseSpaces(line.map((span) => ({ ...span, text: change(span.text) }))),
    change,
  );

/** True where plain text would lose something. */
export const hasMarks = (message: Message): boolean =>
  message.some((block) => block.kind !== 'lines' || block.lines.some((line) => line.some(isMarked)));
