/** An element to write in, inside two open shadow roots. */
import { place } from './editor-page.ts';
import { createEditable, editableEditor } from './editable.ts';

const root = createEditable();
const inner = document.createElement('section');
place('section').attachShadow({ mode: 'open' }).append(inner);
inner.attachShadow({ mode: 'open' }).append(root);
window.editor = editableEditor(root);
