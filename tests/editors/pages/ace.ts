import ace from 'ace-builds';
import { noMarks, place } from './editor-page.ts';
import { rangeOf } from './html-model.ts';

const element = place('div');
element.style.height = '200px';
const editor = ace.edit(element, { useWorker: false });
window.editor = {
  rich: false,
  set: (before, selected, after) => {
    editor.session.setValue(before + selected + after); // with a history of its own
    const [from, to] = rangeOf(before, selected);
    editor.focus();
    editor.selection.setRange(new ace.Range(0, from, 0, to));
  },
  text: () => editor.getValue(),
  marks: noMarks,
};
