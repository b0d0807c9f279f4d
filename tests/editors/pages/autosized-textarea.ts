/** A textarea that grows with a hidden mirror of its text, as chat consoles have it. */
import { place } from './editor-page.ts';
import { fieldEditor } from './plain-field.ts';

const field = place('textarea');
const mirror = place('div');
mirror.ariaHidden = 'true';
mirror.style.cssText = 'position:absolute;visibility:hidden;white-space:pre-wrap;width:400px';
let model = '';
const follow = (): void => {
  model = field.value;
  mirror.textContent = `${model}\n`;
  field.style.height = `${mirror.offsetHeight}px`;
};
field.addEventListener('input', follow);
const write = (text: string): void => {
  field.value = text;
  follow();
};
window.editor = fieldEditor(field, write, () => model);
