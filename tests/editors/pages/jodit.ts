import { Jodit } from 'jodit/es2021/jodit.min.js';
import 'jodit/es2021/jodit.min.css';
import { place } from './editor-page.ts';
import { marksOfHtml, selectIn, rangeOf, textOfHtml } from './html-model.ts';

const editor = Jodit.make(place('textarea'));
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
window.editor = {
  rich: true,
  set: (before, selected, after) => {
    const line = before + selected + after;
    editor.focus();
    editor.value = ''; // the same value as before would leave the nodes as they are
    editor.value = line === '' ? '<p><br></p>' : `<p>${escape(line)}</p>`;
    selectIn(editor.editor, rangeOf(before, selected));
    editor.history.clear();
  },
  text: () => textOfHtml(editor.value),
  marks: () => marksOfHtml(editor.value),
};
