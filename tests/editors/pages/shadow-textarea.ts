import { place } from './editor-page.ts';
import { fieldEditor } from './plain-field.ts';

const field = document.createElement('textarea');
place('section').attachShadow({ mode: 'open' }).append(field);
window.editor = fieldEditor(field);
