import { place } from './editor-page.ts';
import { fieldEditor } from './plain-field.ts';

window.editor = fieldEditor(place('textarea'));
