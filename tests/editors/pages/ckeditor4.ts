/** CKEditor 4, whose script loads its parts from its own folder; the page has it before this one. */
import { place } from './editor-page.ts';
import { marksOfHtml, rangeOf, textOfHtml } from './html-model.ts';

interface OldNode {
  getFirst(): OldNode | null;
}
interface OldRange {
  setStart(node: OldNode, offset: number): void;
  setEnd(node: OldNode, offset: number): void;
  select(): void;
}
interface OldEditor {
  on(event: string, listener: () => void): void;
  focus(): void;
  setData(html: string, options: { callback: () => void }): void;
  getData(): string;
  editable(): OldNode;
  createRange(): OldRange;
  resetUndo(): void;
}

const { CKEDITOR } = window as unknown as {
  CKEDITOR: { replace(element: HTMLElement, config: object): OldEditor };
};
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const editor = CKEDITOR.replace(place('textarea'), { versionCheck: false, entities: false });

async function set(before: string, selected: string, after: string): Promise<void> {
  const line = before + selected + after;
  const html = line === '' ? '' : `<p>${escape(line)}</p>`;
  await new Promise<void>((resolve) => editor.setData(html, { callback: resolve }));
  editor.focus();
  const leaf = editor.editable().getFirst()?.getFirst();
  if (leaf && line !== '') {
    const [from, to] = rangeOf(before, selected);
    const range = editor.createRange();
    range.setStart(leaf, from);
    range.setEnd(leaf, to);
    range.select();
  }
  editor.resetUndo();
}

editor.on('instanceReady', () => {
  window.editor = {
    rich: true,
    set,
    text: () => textOfHtml(editor.getData()),
    marks: () => marksOfHtml(editor.getData()),
  };
});
