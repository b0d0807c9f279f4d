import type { Piece } from '@/lib/domain/template/fill';
import { holdValues } from './held-values';
import { LineWriter } from './line-writer';
import { markdownBlocks } from './markdown-blocks';
import type { Format, Message } from './message';

/**
 * The message a filled body makes. Plain arrives letter for letter and line for line; markdown is read, and a value in it
 * is data wherever it stands: it can make no mark, no list, and no other address of a link.
 */
export function messageOf(pieces: readonly Piece[], format: Format): Message {
  if (format === 'markdown') {
    const { source, held } = holdValues(pieces);
    return markdownBlocks(source, held);
  }
  const writer = new LineWriter();
  pieces.forEach((piece) => writer.write(piece));
  return [{ kind: 'lines', lines: writer.lines }];
}
