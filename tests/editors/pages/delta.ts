/** What the two Quills share: their model is a list of insertions with attributes. */
import type { EditorPage, Marks } from './editor-page.ts';

interface Insertion {
  insert?: unknown;
  attributes?: { bold?: unknown; link?: unknown; list?: unknown } | undefined;
}

/** What is used of either. */
export interface QuillLike {
  focus(): void;
  getText(): string;
  getContents(): { ops?: Insertion[] };
  setText(text: string, source: 'api'): unknown;
  setSelection(index: number, length: number, source: 'api'): unknown;
  history: { clear(): void };
}

function marksOf(ops: Insertion[]): Marks {
  const marks: Marks = { bold: [], links: [], bullets: [] };
  let line = '';
  let open = false;
  for (const { insert, attributes } of ops) {
    const text = typeof insert === 'string' ? insert : '';
    const isBold = attributes?.bold === true;
    if (isBold) marks.bold.push(open ? (marks.bold.pop() ?? '') + text : text);
    open = isBold;
    if (typeof attributes?.link === 'string') marks.links.push([text, attributes.link]);
    const ended = (line + text).split('\n');
    line = ended.pop() ?? '';
    if (attributes?.list === 'bullet') marks.bullets.push(...ended);
  }
  return marks;
}

/** The page of either Quill. */
export const quillEditor = (quill: QuillLike): EditorPage => ({
  rich: true,
  set: (before, selected, after) => {
    quill.focus();
    quill.setText(before + selected + after, 'api');
    quill.setSelection(before.length, selected.length, 'api');
    quill.history.clear();
  },
  // Quill closes every document with a line end that nobody typed.
  text: () => quill.getText().replace(/\n$/, ''),
  marks: () => marksOf(quill.getContents().ops ?? []),
});
