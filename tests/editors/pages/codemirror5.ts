import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { host, noMarks } from './editor-page.ts';
import { rangeOf } from './html-model.ts';

const editor = CodeMirror(host(), { lineWrapping: true });
window.editor = {
  rich: false,
  set: (before, selected, after) => {
    editor.setValue(before + selected + after);
    const [from, to] = rangeOf(before, selected);
    editor.focus();
    editor.setSelection({ line: 0, ch: from }, { line: 0, ch: to });
    editor.clearHistory();
  },
  text: () => editor.getValue(),
  marks: noMarks,
};
