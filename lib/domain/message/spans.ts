/** Runs of characters and their marks. */
import type { Line, Span } from './message';

/** How a span looks, without its words. */
export type Marks = Pick<Span, 'bold' | 'italic' | 'strike' | 'code' | 'href'>;

/** The marks of a span alone. */
export function marksOf({ bold, italic, strike, code, href }: Span): Marks {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strike && { strike }),
    ...(code && { code }),
    ...(href !== undefined && { href }),
  };
}

/** True where two spans look the same. */
export const looksLike = (a: Marks, b: Marks): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.strike === b.strike &&
  a.code === b.code &&
  a.href === b.href;

/** A line without what only a preview knows: words and values run together where they look the same. */
export function plainLine(line: Line): Line {
  const joined: Line = [];
  for (const span of line) {
    const last = joined.at(-1);
    if (span.text === '') continue;
    if (last && looksLike(last, span)) joined.splice(-1, 1, { ...last, text: last.text + span.text });
    else joined.push({ text: span.text, ...marksOf(span) });
  }
  return joined;
}

/** The words of a line. */
export const lineText = (line: Line): string => line.map((span) => span.text).join('');
