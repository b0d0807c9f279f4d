import type { TextField } from '@/lib/insert/box';
import { NONE, EXACT, type Proof } from './proof';

/** A text field is read letter for letter. */
export function fieldProof(field: TextField, text: string): Proof {
  const { value } = field;
  const from = field.selectionStart ?? value.length;
  const to = field.selectionEnd ?? from;
  const wanted = value.slice(0, from) + text + value.slice(to);
  return {
    isUnmoved: () => field.value === value && (field.selectionStart ?? from) === from,
    isUntouched: () => field.value === value,
    fit: () => (field.value === wanted ? EXACT : NONE),
  };
}

/** The characters of the text and the room for them, as in "812 > 500"; undefined where it fits. */
export function overflow(field: TextField, text: string): string | undefined {
  const { maxLength, value, selectionStart, selectionEnd } = field;
  const room = maxLength - value.length + ((selectionEnd ?? 0) - (selectionStart ?? 0));
  return maxLength >= 0 && text.length > room ? `${text.length} > ${room}` : undefined;
}
