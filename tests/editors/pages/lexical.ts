/** Lexical as its playground has it: rich text, lists, links, history. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  HISTORY_MERGE_TAG,
  type LexicalNode,
} from 'lexical';
import { host } from './editor-page.ts';
import { createEditable } from './editable.ts';
import { marksOfHtml, rangeOf } from './html-model.ts';

const root = createEditable();
root.style.whiteSpace = 'pre-wrap';
host().append(root);
const editor = createEditor({
  namespace: 'matrix',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
registerList(editor);
registerHistory(editor, createEmptyHistoryState(), 1000);

function linesOf(node: LexicalNode): string[] {
  if (!$isElementNode(node)) return [node.getTextContent()];
  const children = node.getChildren();
  const isBlockList = children.some((child) => $isElementNode(child) && !child.isInline());
  return isBlockList ? children.flatMap(linesOf) : [node.getTextContent()];
}

function writeLine(before: string, selected: string, after: string): void {
  const line = before + selected + after;
  const paragraph = $createParagraphNode();
  const leaf = $createTextNode(line);
  if (line !== '') paragraph.append(leaf);
  $getRoot().clear().append(paragraph);
  if (line === '') paragraph.select();
  else leaf.select(...rangeOf(before, selected));
}

window.editor = {
  rich: true,
  set: (...wanted) => {
    root.focus();
    // Cleared first and merged then: a history that is cleared last does not know the state to come back to.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    editor.update(() => writeLine(...wanted), { discrete: true, tag: HISTORY_MERGE_TAG });
  },
  text: () => editor.read(() => $getRoot().getChildren().flatMap(linesOf).join('\n')),
  marks: () => marksOfHtml(editor.read(() => $generateHtmlFromNodes(editor))),
};
