/** From the bytes of a file to its text, or why it has none. */

/** A pack is never larger; a library of ten thousand replies in two languages has half of it. */
export const MAX_PACK_BYTES = 10 * 1024 * 1024;

export type Decoded = { ok: true; text: string } | { ok: false; why: 'too-large' | 'encoding' };

/** UTF-16 shows by its mark, or by the zero that every second byte of plain letters is. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && bytes.length > 1)) return 'utf-16be';
  return 'utf-8';
}

/** The text of a pack file in UTF-8 or UTF-16, its byte order mark taken off. Anything else is refused, never guessed. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_PACK_BYTES) return { ok: false, why: 'too-large' };
  try {
    return { ok: true, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: 'encoding' };
  }
}
