import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { quillEditor } from './delta.ts';
import { place } from './editor-page.ts';

const toolbar = [['bold'], ['link'], [{ list: 'bullet' }]];
const quill = new Quill(place('div'), { theme: 'snow', modules: { toolbar } });
window.editor = quillEditor({
  focus: () => quill.focus(),
  getText: () => quill.getText(),
  getContents: () => quill.getContents(),
  setText: (text, source) => quill.setText(text, source),
  setSelection: (index, length, source) => quill.setSelection(index, length, source),
  history: quill.history,
});
