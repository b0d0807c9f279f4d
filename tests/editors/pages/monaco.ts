import { editor as monaco, Range } from 'monaco-editor';
import { noMarks, place } from './editor-page.ts';
import { rangeOf } from './html-model.ts';

// It asks for workers to check code with; a text needs none.
const nothing = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
Object.assign(globalThis, { MonacoEnvironment: { getWorker: () => new Worker(nothing) } });

const element = place('div');
element.style.height = '200px';
const editor = monaco.create(element, { value: '', language: 'plaintext', wordWrap: 'on' });
window.editor = {
  rich: false,
  set: (before, selected, after) => {
    const old = editor.getModel();
    editor.setModel(monaco.createModel(before + selected + after, 'plaintext'));
    old?.dispose();
    editor.focus();
    const [from, to] = rangeOf(before, selected);
    editor.setSelection(new Range(1, from + 1, 1, to + 1));
  },
  text: () => editor.getValue(),
  marks: noMarks,
};
