/** An element that takes plain text only; the page reads it by `innerText`, as pages do. */
import { host, noMarks } from './editor-page.ts';
import { createEditable, editableEditor } from './editable.ts';

const root = createEditable();
root.contentEditable = 'plaintext-only';
host().append(root);
const text = (): string => root.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
window.editor = { ...editableEditor(root), rich: false, text, marks: noMarks };
