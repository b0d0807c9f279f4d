const hex = (n: number, width: number) => n.toString(16).padStart(width, '0');

/** The millisecond a UUIDv7 was made in (RFC 9562, 5.7). */
export const idTime = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/**
 * A UUIDv7: ids sort by the time they were made.
 * With `after`, the new id also sorts behind that one, even when the clock was set back.
 */
export function createId(now: number, after?: string): string {
  const time = after === undefined ? now : Math.max(now, idTime(after) + 1);
  const rest = crypto.getRandomValues(new Uint8Array(10));
  const [a = 0, b = 0, c = 0, ...tail] = rest;
  const stamp = hex(time, 12);
  return [
    stamp.slice(0, 8),
    stamp.slice(8),
    `7${hex(((a & 0x0f) << 8) | b, 3)}`,
    hex(0x80 | (c & 0x3f), 2) + hex(tail[0] ?? 0, 2),
    tail
      .slice(1)
      .map((byte) => hex(byte, 2))
      .join(''),
  ].join('-');
}
