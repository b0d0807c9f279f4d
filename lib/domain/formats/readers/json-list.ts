/** Lists of entries in JSON, however the tool or its interface wraps them. */
import { isObject, listOf, own } from '@/lib/domain/formats/shapes';

const WRAPPERS = ['macros', 'data', 'payload', 'canned_responses', 'responses', 'results', 'items'];

/** The entries of a file: a list, a list under a usual name, or the one entry the file is. */
export function entriesIn(data: unknown, one?: string): unknown[] {
  if (Array.isArray(data)) return data as unknown[];
  for (const key of WRAPPERS) if (Array.isArray(own(data, key))) return listOf(own(data, key));
  const single = one === undefined ? undefined : own(data, one);
  if (isObject(single)) return [data];
  return isObject(data) ? [data] : [];
}

/** True where one of the first entries has what only this format has. */
export const someEntry = (
  entries: readonly unknown[],
  has: (entry: Record<string, unknown>) => boolean,
): boolean => entries.slice(0, 20).some((entry) => isObject(entry) && has(entry));
