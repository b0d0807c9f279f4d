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

const MARK = new RegExp(`${OPEN}(x?[\\da-f]+)${CLOSE}`);

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

/** A character that the parser made of an entity; one that marks are made of, behind a mark of its own. */
export const holdChar = (char: string): string =>
  PRIVATE.test(char) ? `${OPEN}x${char.charCodeAt(0).toString(16)}${CLOSE}` : char;

/** What a missing value shows as a text: never fit to leave. */
export const missingText = (name: string): string => `{{${name}}}`;

/** The words of a piece. */
export const pieceText = (piece: Piece): string =>
  piece.kind === 'missing' ? missingText(piece.name) : piece.text;

/** The pieces of a text that has been through the parser. */
export function releaseValues(text: string, held: readonly Held[]): Piece[] {
  return text.split(MARK).flatMap((part, i): Piece[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ kind: 'words', text: part }];
    if (part.startsWith('x'))
      return [{ kind: 'words', text: String.fromCharCode(Number.parseInt(part.slice(1), 16)) }];
    const piece = held[Number(part)];
    return piece ? [piece] : [];
  });
}

/** True where a value stands in the text. */
export const hasHeld = (text: string): boolean => MARK.test(text);
