import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { host, noMarks } from './editor-page.ts';
import { rangeOf } from './html-model.ts';

const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping];
const view = new EditorView({ parent: host(), extensions });
window.editor = {
  rich: false,
  set: (before, selected, after) => {
    const [anchor, head] = rangeOf(before, selected);
    view.setState(
      EditorState.create({ doc: before + selected + after, selection: { anchor, head }, extensions }),
    );
    view.focus();
  },
  text: () => view.state.doc.toString(),
  marks: noMarks,
};
