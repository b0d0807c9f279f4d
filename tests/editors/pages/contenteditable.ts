import { host } from './editor-page.ts';
import { createEditable, editableEditor } from './editable.ts';

const root = createEditable();
host().append(root);
window.editor = editableEditor(root);
