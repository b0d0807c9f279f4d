/** ProseMirror itself, as its example sets it up. */
import 'prosemirror-view/style/prosemirror.css';
import 'prosemirror-example-setup/style/style.css';
import { exampleSetup } from 'prosemirror-example-setup';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { host } from './editor-page.ts';
import { marksOf } from './html-model.ts';
import { setLine, textOfDoc } from './prosemirror-state.ts';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
const state = EditorState.create({ schema, plugins: exampleSetup({ schema }) });
const view = new EditorView(host(), { state });
window.editor = {
  rich: true,
  set: (...wanted) => setLine(view, ...wanted),
  text: () => textOfDoc(view.state.doc),
  marks: () => marksOf(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content)),
};
