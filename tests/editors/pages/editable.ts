import type { EditorPage } from './editor-page.ts';
import { marksOf, rangeOf, selectIn, textOf } from './html-model.ts';

/** An empty element to write in. */
export function createEditable(): HTMLElement {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.role = 'textbox';
  root.ariaLabel = 'Reply';
  return root;
}

/** Empties `root`, or puts one line of text into it. */
function writeLine(root: HTMLElement, line: string): void {
  root.replaceChildren(...(line === '' ? [] : [document.createTextNode(line)]));
}

/** An editor over an element that the browser edits, whose model is the DOM in it. */
export function editableEditor(
  root: HTMLElement,
  write: (root: HTMLElement, line: string) => void = writeLine,
): EditorPage {
  return {
    rich: true,
    set: (before, selected, after) => {
      root.focus();
      write(root, before + selected + after);
      selectIn(root, rangeOf(before, selected));
    },
    text: () => textOf(root),
    marks: () => marksOf(root),
  };
}
