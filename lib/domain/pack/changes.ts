/** What differs between two values of plain data, leaf by leaf. */

/** One leaf that is another; `before` or `after` is undefined where it is not there. */
export interface Change {
  path: string; // as in "text.friendly.en"
  before?: string | undefined;
  after?: string | undefined;
}

interface Leaf {
  path: string;
  text: string;
  type: string; // the text "1" is not the number
}

const idOf = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : undefined;

/** Every leaf by its exact path: parts may hold dots, so they are kept apart by NUL. Lists of things with ids go by them. */
export function leavesOf(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const put = (parts: readonly string[], text: string, type: string) =>
    leaves.set(parts.join('\0'), { path: parts.join('.'), text, type });
  const walk = (part: unknown, parts: readonly string[]): void => {
    if (part === undefined) return;
    if (typeof part !== 'object' || part === null) {
      put(parts, typeof part === 'string' ? part : JSON.stringify(part), typeof part);
      return;
    }
    const entries = Object.entries(part).filter(([, inner]) => inner !== undefined);
    const ids = Array.isArray(part) ? part.map(idOf) : [];
    const isList = ids.length > 0 && !ids.includes(undefined);
    if (isList) put([...parts, '(order)'], ids.join(', '), 'order');
    if (entries.length === 0) put(parts, Array.isArray(part) ? '[]' : '{}', 'empty');
    entries.forEach(([key, inner], i) => walk(inner, [...parts, isList ? (ids[i] ?? key) : key]));
  };
  walk(value, []);
  return leaves;
}

/** Every leaf that differs: first those of `before`, in its order, then what `after` adds. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const changes: Change[] = [];
  for (const [key, { path, text, type }] of old) {
    const other = now.get(key);
    if (other?.text !== text || other.type !== type) changes.push({ path, before: text, after: other?.text });
  }
  for (const [key, { path, text }] of now)
    if (!old.has(key)) changes.push({ path, before: undefined, after: text });
  return changes;
}

/** True when both say the same, whatever the order of their keys; what is undefined is not there. */
export const isSame = (a: unknown, b: unknown): boolean => changesBetween(a, b).length === 0;
