import Quill from 'quill1';
import 'quill1/dist/quill.snow.css';
import { quillEditor } from './delta.ts';
import { place } from './editor-page.ts';

const toolbar = [['bold'], ['link'], [{ list: 'bullet' }]];
window.editor = quillEditor(new Quill(place('div'), { theme: 'snow', modules: { toolbar } }));
