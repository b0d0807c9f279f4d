/** An element whose white space is kept, so that a line break is a character. */
import { host } from './editor-page.ts';
import { createEditable, editableEditor } from './editable.ts';

const root = createEditable();
root.style.whiteSpace = 'pre-wrap';
host().append(root);
window.editor = editableEditor(root);
