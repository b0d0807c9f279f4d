import { isBlank } from '@/lib/base/text';
import type { FieldValue } from './run';

/** True when a value says something: an empty text, list or amount is the same as no value at all. */
export function isFilled(value: FieldValue | undefined): value is FieldValue {
  if (value === undefined) return false;
  if (typeof value === 'string') return !isBlank(value);
  if (Array.isArray(value)) return value.some((v) => !isBlank(v));
  return !isBlank(value.amount) && !isBlank(value.currency);
}
