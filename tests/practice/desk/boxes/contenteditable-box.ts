import type { Box, BoxLabels, MountBox } from './box.ts';
import { caretLine } from './caret-line.ts';
import { readLines } from './read-lines.ts';

function lineToNodes(line: string): Node {
  return line === '' ? document.createElement('br') : document.createTextNode(line);
}

function linesToNodes(lines: string[]): Node[] {
  const [only, ...more] = lines;
  if (only !== undefined && more.length === 0) return only === '' ? [] : [lineToNodes(only)];
  return lines.map((line) => {
    const block = document.createElement('div');
    block.append(lineToNodes(line));
    return block;
  });
}

function placeCaret(root: HTMLElement, before: string): void {
  const { line, column } = caretLine(before);
  const node = root.childNodes[line] ?? root;
  const leaf = node instanceof Text ? node : (node.firstChild ?? node);
  const isText = leaf instanceof Text;
  root.ownerDocument.getSelection()?.collapse(isText ? leaf : node, isText ? column : 0);
}

/** An empty contenteditable element, named and styled as a compose box. */
export function createEditable(labels: BoxLabels): HTMLElement {
  const root = document.createElement('div');
  root.className = 'text-field rich-field';
  root.contentEditable = 'true';
  root.spellcheck = false;
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('aria-label', labels.label);
  root.dataset.placeholder = labels.placeholder;
  return root;
}

/** A box over a contenteditable without an editor, whose model is what stands in it. */
export function createContenteditableBox(root: HTMLElement): Box {
  return {
    text: () => readLines(root).join('\n'),
    focus: () => root.focus(),
    set: (before, after) => {
      root.focus();
      root.replaceChildren(...linesToNodes((before + after).split('\n')));
      placeCaret(root, before);
    },
  };
}

/** A plain contenteditable element. */
export const mountContenteditableBox: MountBox = async (host, labels) => {
  const root = createEditable(labels);
  host.append(root);
  return createContenteditableBox(root);
};
