import {
  Bold,
  ClassicEditor,
  Essentials,
  Link,
  List,
  Paragraph,
  Undo,
  UndoCommand,
  type ModelNode,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { place } from './editor-page.ts';
import { marksOfHtml, rangeOf } from './html-model.ts';

const editor = await ClassicEditor.create({
  attachTo: place('div'),
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link, List, Undo],
  toolbar: ['undo', 'redo', 'bold', 'link', 'bulletedList'],
});

function textOfNode(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element') ? [...node.getChildren()].map(textOfNode).join('') : '';
}

window.editor = {
  rich: true,
  set: (before, selected, after) => {
    const root = editor.model.document.getRoot();
    if (!root) return;
    editor.focus();
    editor.model.enqueueChange({ isUndoable: false }, (writer) => {
      writer.remove(writer.createRangeIn(root));
      const paragraph = writer.createElement('paragraph');
      writer.insertText(before + selected + after, paragraph);
      writer.append(paragraph, root);
      const [from, to] = rangeOf(before, selected).map((offset) =>
        writer.createPositionFromPath(root, [0, offset]),
      );
      if (from) writer.setSelection(writer.createRange(from, to));
    });
    const undo = editor.commands.get('undo');
    if (undo instanceof UndoCommand) undo.clearStack();
  },
  text: () => [...(editor.model.document.getRoot()?.getChildren() ?? [])].map(textOfNode).join('\n'),
  marks: () => marksOfHtml(editor.getData()),
};
