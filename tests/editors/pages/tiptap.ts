import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { host } from './editor-page.ts';
import { marksOfHtml } from './html-model.ts';
import { setLine, textOfDoc } from './prosemirror-state.ts';

const editor = new Editor({ element: host(), extensions: [StarterKit] });
window.editor = {
  rich: true,
  set: (...wanted) => setLine(editor.view, ...wanted),
  text: () => textOfDoc(editor.state.doc),
  marks: () => marksOfHtml(editor.getHTML()),
};
