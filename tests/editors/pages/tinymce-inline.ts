import { place } from './editor-page.ts';
import { createTinymce } from './tinymce-editor.ts';

window.editor = await createTinymce(place('div'), true);
