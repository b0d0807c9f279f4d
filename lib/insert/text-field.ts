import type { TextField } from './box';
import { proves, type Outcome } from './outcome';

/** Writes past the page's own `value` property, which frameworks put on the element to watch it. */
function setNative(field: TextField, value: string): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  native?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Inserts into a textarea or an input: one undo step, at the caret, read back from the value. */
export async function insertIntoField(field: TextField, message: string): Promise<Outcome> {
  const began = performance.now();
  const { value, maxLength, selectionStart: from, selectionEnd: to } = field as HTMLTextAreaElement; // a text input always has both
  const text = field.localName === 'input' ? message.replace(/\s*\n\s*/g, ' ') : message;
  const wanted = value.slice(0, from) + text + value.slice(to);
  if (maxLength >= 0 && wanted.length > maxLength)
    return { ok: false, why: 'too-long', detail: `${wanted.length}/${maxLength}` };
  let by = 'insertText';
  if (!document.execCommand(by, false, text) && field.value === value) {
    by = 'value';
    setNative(field, wanted);
    field.selectionStart = field.selectionEnd = from + text.length;
  }
  const ms = performance.now() - began;
  if (await proves(() => field.value === wanted, 0)) return { ok: true, by, ms };
  if (field.value !== value) document.execCommand('undo');
  return { ok: false, why: field.value === value ? 'unchanged' : 'changed' };
}
