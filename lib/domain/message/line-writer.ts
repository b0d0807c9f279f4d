/** Writes pieces down as lines of spans. */
import type { Piece } from '@/lib/domain/template/fill';
import { pieceText } from './held-values';
import type { Line } from './message';
import { looksLike, type Marks } from './spans';

/** A line break as any system writes it. */
export const LINE_BREAK = /\r\n|\r|\n/;

/** Takes words, values and line breaks in the order they stand, and has the lines. */
export class LineWriter {
  readonly lines: Line[] = [[]];

  breakLine(): void {
    this.lines.push([]);
  }

  write(piece: Piece, marks: Marks = {}): void {
    const named = piece.kind === 'words' ? {} : { value: piece.name };
    const missing = piece.kind === 'missing' ? { missing: true as const } : {};
    pieceText(piece)
      .split(LINE_BREAK)
      .forEach((text, i) => {
        if (i > 0) this.breakLine();
        this.#add(text, { ...marks, ...named, ...missing });
      });
  }

  #add(text: string, look: Marks & { value?: string; missing?: true }): void {
    const line = this.lines.at(-1);
    const last = line?.at(-1);
    if (!line || text === '') return;
    const joins = last && last.value === undefined && look.value === undefined && looksLike(last, look);
    if (joins) last.text += text;
    else line.push({ text, ...look });
  }
}
