import { place } from './editor-page.ts';
import { fieldEditor } from './plain-field.ts';

const field = place('input');
field.type = 'text';
window.editor = fieldEditor(field);
