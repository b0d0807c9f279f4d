import 'trix';
import 'trix/dist/trix.css';
import { place } from './editor-page.ts';
import { marksOfHtml, rangeOf } from './html-model.ts';

interface TrixElement extends HTMLElement {
  value: string;
  editor: {
    loadHTML(html: string): void;
    setSelectedRange(range: [number, number]): void;
    getDocument(): { toString(): string };
  };
}

const element = place('trix-editor' as 'div') as unknown as TrixElement;
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function expose(): void {
  const { editor } = element;
  window.editor = {
    rich: true,
    set: (before, selected, after) => {
      element.focus();
      editor.loadHTML(escape(before + selected + after)); // with a history of its own
      editor.setSelectedRange(rangeOf(before, selected));
    },
    // Trix closes every document with a line end that nobody typed.
    text: () => editor.getDocument().toString().replace(/\n$/, ''),
    marks: () => marksOfHtml(element.value),
  };
}

if ('editor' in element && element.editor) expose();
else element.addEventListener('trix-initialize', expose, { once: true });
