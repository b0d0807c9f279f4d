/** Values while a body is parsed: each is held back behind a mark, which no parser reads as anything but letters. */
import type { Piece } from '@/lib/domain/template/fill';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const PRIVATE = /[\uE000-\uF8FF]/;

/** What stands behind a mark: a value, a missing one, or a private-use character of the author's own. */
export type Held = Piece;

/** A body as the parser sees it, and what it does not see. */
export interface HeldBody {
  source: string;
  held: readonly Held[];
}

const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** Replaces every value by its mark. */
export function holdValues(pieces: readonly Piece[]): HeldBody {
  const held: Held[] = [];
  const hold = (piece: Held) => `${OPEN}${held.push(piece) - 1}${CLOSE}`;
  const source = pieces.map((piece) => {
    if (piece.kind !== 'words') return hold(piece);
    const parts = piece.text.split(/([\uE000-\uF8FF]+)/);
    return parts.map((text) => (PRIVATE.test(text) ? hold({ kind: 'words', text }) : text)).join('');
  });
  return { source: source.join(''), held };
}

/** What a missing value shows as a text: never fit to leave. */
export const missingText = (name: string): string => `{{${name}}}`;

/** The words of a piece. */
export const pieceText = (piece: Piece): string =>
  piece.kind === 'missing' ? missingText(piece.name) : piece.text;

/** The pieces of a text that has been through the parser. */
export function releaseValues(text: string, held: readonly Held[]): Piece[] {
  return text.split(MARK).flatMap((part, i): Piece[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ kind: 'words', text: part }];
    const piece = held[Number(part)];
    return piece ? [piece] : [];
  });
}

/** True where a value stands in the text. */
export const hasHeld = (text: string): boolean => MARK.test(text);
