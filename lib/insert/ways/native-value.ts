import type { TextField } from '@/lib/insert/box';
import type { Way } from '@/lib/insert/job';

/**
 * Writes the value. From the extension's world this goes past the `value` property that frameworks put on a field to
 * watch it. No undo step: only where nothing else works.
 */
export const nativeValue: Way = ({ place, text }) => {
  const field = place as TextField;
  const { value, selectionStart, selectionEnd } = field;
  const from = selectionStart ?? value.length;
  field.value = value.slice(0, from) + text + value.slice(selectionEnd ?? from);
  field.selectionStart = field.selectionEnd = from + text.length;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  return true;
};
