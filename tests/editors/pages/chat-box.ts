/** A chat box where Enter sends: whatever was sent is no longer in it. */
import { host } from './editor-page.ts';
import { createEditable, editableEditor } from './editable.ts';

const root = createEditable();
host().append(root);
for (const type of ['keydown', 'keypress', 'keyup'])
  root.addEventListener(type, (event) => {
    if ((event as KeyboardEvent).key !== 'Enter') return;
    event.preventDefault();
    root.textContent = '(sent)';
  });
window.editor = editableEditor(root);
