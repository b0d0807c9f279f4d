import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from 'lexical';
import type { MountBox } from './box.ts';
import { caretLine } from './caret-line.ts';
import { createEditable } from './contenteditable-box.ts';

const typingDelayMs = 1000;

function readModel(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

function createEmptyDocument(): void {
  $getRoot().clear().append($createParagraphNode());
}

function writeLines(before: string, after: string): void {
  const caret = caretLine(before);
  const root = $getRoot().clear();
  for (const [index, text] of (before + after).split('\n').entries()) {
    const paragraph = $createParagraphNode();
    const leaf = $createTextNode(text);
    if (text !== '') paragraph.append(leaf);
    root.append(paragraph);
    if (index !== caret.line) continue;
    if (text === '') paragraph.select();
    else leaf.select(caret.column, caret.column);
  }
}

/** A Lexical rich text editor with its history. */
export const mountLexicalBox: MountBox = async (host, labels) => {
  const root = createEditable(labels);
  host.append(root);
  const editor = createEditor({
    namespace: 'practice-desk',
    nodes: [HeadingNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), typingDelayMs);
  // Cleared first and merged then: a history that is cleared last does not know the state to come back to.
  const write = (change: () => void) => {
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    editor.update(change, { discrete: true, tag: HISTORY_MERGE_TAG });
  };
  write(createEmptyDocument);
  return {
    text: () => readModel(editor),
    focus: () => root.focus(),
    set: (before, after) => {
      root.focus();
      write(() => writeLines(before, after));
    },
  };
};
