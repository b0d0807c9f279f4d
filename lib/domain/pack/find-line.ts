/** Which line of a file a fault's path stands in. Paths name things of lists by their ids. */

/** The parts of a dotted path as keys and indexes of `value`: ids may hold dots, so the longest that fits is taken. */
export function partsOf(path: string, value: unknown): string[] {
  const words = path.split('.');
  const found: string[] = [];
  let at = value;
  while (words.length > 0 && typeof at === 'object' && at !== null) {
    const step = longestStep(at, words);
    if (!step) break;
    found.push(step.key);
    words.splice(0, step.taken);
    at = (at as Record<string, unknown>)[step.key];
  }
  return found;
}

const hasId = (item: unknown, id: string): boolean =>
  typeof item === 'object' && item !== null && 'id' in item && item.id === id;

function longestStep(at: object, words: readonly string[]): { key: string; taken: number } | undefined {
  for (let taken = words.length; taken > 0; taken--) {
    const name = words.slice(0, taken).join('.');
    const index = Array.isArray(at) ? at.findIndex((item) => hasId(item, name)) : -1;
    if (index >= 0) return { key: String(index), taken };
    if (Object.hasOwn(at, name)) return { key: name, taken };
  }
  return undefined;
}
