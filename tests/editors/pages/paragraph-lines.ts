/** An element with a paragraph for each line, as webmail has it; the page holds it to that. */
import { host } from './editor-page.ts';
import { createEditable, editableEditor } from './editable.ts';

const root = createEditable();
host().append(root);
document.execCommand('defaultParagraphSeparator', false, 'p');

function writeParagraph(target: HTMLElement, line: string): void {
  const paragraph = document.createElement('p');
  paragraph.append(line === '' ? document.createElement('br') : line);
  target.replaceChildren(paragraph);
}

root.addEventListener('input', () => {
  if (root.firstElementChild === null && root.textContent === '') writeParagraph(root, '');
});
window.editor = editableEditor(root, writeParagraph);
