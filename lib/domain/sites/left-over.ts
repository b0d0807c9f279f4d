/** What the page showed of the conversation before, and until when it may still be standing there. */
export interface LeftOver {
  name: string;
  number: string;
  until: number;
}

/**
 * A desk changes its address first and the words in its page later: what still reads as it did for the conversation
 * before is not believed until the page has had its time.
 */
export function withoutLeftOver<T extends { name: string; number: string }>(
  read: T,
  before: LeftOver | undefined,
  now: number,
): T {
  if (!before || now >= before.until) return read;
  return {
    ...read,
    name: read.name === before.name ? '' : read.name,
    number: read.number === before.number ? '' : read.number,
  };
}
