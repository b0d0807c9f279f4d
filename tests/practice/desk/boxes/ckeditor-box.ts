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
import type { MountBox } from './box.ts';
import { caretLine } from './caret-line.ts';
import { loadStyle } from './load-style.ts';

function nodeToText(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element') ? [...node.getChildren()].map(nodeToText).join('') : '';
}

function readModel(editor: ClassicEditor): string {
  const root = editor.model.document.getRoot();
  return root ? [...root.getChildren()].map(nodeToText).join('\n') : '';
}

function writeModel(editor: ClassicEditor, before: string, after: string): void {
  const root = editor.model.document.getRoot();
  if (!root) return;
  const { line, column } = caretLine(before);
  editor.model.enqueueChange({ isUndoable: false }, (writer) => {
    writer.remove(writer.createRangeIn(root));
    for (const text of (before + after).split('\n')) {
      const paragraph = writer.createElement('paragraph');
      writer.insertText(text, paragraph);
      writer.append(paragraph, root);
    }
    writer.setSelection(writer.createPositionFromPath(root, [line, column]));
  });
  const undo = editor.commands.get('undo');
  if (undo instanceof UndoCommand) undo.clearStack();
}

/** A classic CKEditor 5. */
export const mountCkeditorBox: MountBox = async (host, labels) => {
  await loadStyle('ckeditor');
  const element = document.createElement('div');
  host.append(element);
  const editor = await ClassicEditor.create({
    attachTo: element,
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List, Undo],
    toolbar: ['undo', 'redo', '|', 'bold', 'link', '|', 'bulletedList', 'numberedList'],
    ui: { poweredBy: { position: 'inside', side: 'right', label: null } },
    root: { label: labels.label, placeholder: labels.placeholder },
  });
  return {
    text: () => readModel(editor),
    focus: () => editor.focus(),
    set: (before, after) => {
      editor.focus();
      writeModel(editor, before, after);
    },
  };
};
