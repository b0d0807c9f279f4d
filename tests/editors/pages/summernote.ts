import jQuery from 'jquery';
import 'summernote/dist/summernote-lite.css';
import { place } from './editor-page.ts';
import { marksOfHtml, rangeOf, selectIn, textOfHtml } from './html-model.ts';

interface Note {
  summernote(command: string, value?: string): string;
  summernote(options: object): void;
}

// Summernote was written for a jQuery that still had these.
const nodeName = (element: Element, name: string) => element.nodeName.toLowerCase() === name.toLowerCase();
Object.assign(jQuery, { now: Date.now, nodeName });
await import('summernote/dist/summernote-lite.js');

const note = jQuery(place('div')) as unknown as Note;
note.summernote({ height: 120 });
const root = document.querySelector<HTMLElement>('.note-editable');
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const code = (): string => note.summernote('code');

window.editor = {
  rich: true,
  set: (before, selected, after) => {
    const line = before + selected + after;
    note.summernote('focus');
    note.summernote('code', line === '' ? '<p><br></p>' : `<p>${escape(line)}</p>`);
    if (root) selectIn(root, line === '' ? [0, 0] : rangeOf(before, selected));
    note.summernote('commit');
  },
  text: () => textOfHtml(code()),
  marks: () => marksOfHtml(code()),
};
