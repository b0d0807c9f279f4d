/** Bytes of a text file as text: its encoding found by its marks, its zeros, and what it decodes as without a fault. */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** A text and the encoding it was read in. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

const SAMPLE = 64 * 1024;

function decode(bytes: Uint8Array, encoding: Encoding): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes); // takes a byte order mark away
    return { text, encoding };
  } catch {
    return undefined;
  }
}

function markedEncoding([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: every comma and line end of it has a zero, on the side that its order says. */
function zeroEncoding(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isStray = (even + odd) * 200 < Math.min(bytes.length, SAMPLE);
  if (isStray || even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Chinese has both bytes of a character high; a Western accent stands before a plain letter, which GB18030 allows too. */
function looksChinese(bytes: Uint8Array): boolean {
  let [high, low] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    const trail = bytes[++i] ?? 0;
    if (trail >= 0xa1 || (trail >= 0x30 && trail <= 0x39)) high++;
    else low++;
  }
  return high > low;
}

/** The text of a file, or undefined where no encoding fits it without a fault. */
export function decodeText(bytes: Uint8Array, asked?: Encoding): DecodedText | undefined {
  if (asked !== undefined) return decode(bytes, asked);
  const marked = markedEncoding(bytes) ?? zeroEncoding(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  return decode(bytes, 'utf-8') ?? (looksChinese(bytes) ? decode(bytes, 'gb18030') : undefined);
}
