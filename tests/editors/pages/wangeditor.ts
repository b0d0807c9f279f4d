import { createEditor, SlateTransforms, type IDomEditor } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { place } from './editor-page.ts';
import { marksOfHtml, rangeOf } from './html-model.ts';

const selector = place('div');
selector.style.height = '200px';
const editor = createEditor({ selector, html: '<p><br></p>', config: { autoFocus: false } }) as IDomEditor & {
  history: { undos: unknown[]; redos: unknown[] };
};
window.editor = {
  rich: true,
  set: async (before, selected, after) => {
    editor.focus();
    editor.selection = null;
    editor.children = [{ type: 'paragraph', children: [{ text: before + selected + after }] }] as never;
    editor.onChange();
    const [from, to] = rangeOf(before, selected);
    const [anchor, focus] = [from, to].map((offset) => ({ path: [0, 0], offset }));
    if (anchor && focus) SlateTransforms.select(editor, { anchor, focus });
    await new Promise((resolve) => setTimeout(resolve, 50)); // its selection reaches the page in a later task
    editor.history.undos = [];
    editor.history.redos = [];
  },
  text: () => editor.getText(),
  marks: () => marksOfHtml(editor.getHtml()),
};
