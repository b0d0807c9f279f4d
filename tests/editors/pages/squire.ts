import Squire from 'squire-rte';
import { marksOfHtml, rangeOf, textOfHtml } from './html-model.ts';
import { place } from './editor-page.ts';

const root = place('div');
const editor = new Squire(root, {
  // It wants a sanitizer of the page's own.
  sanitizeToDOMFragment: (html: string) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const fragment = document.createDocumentFragment();
    fragment.append(...document.importNode(body, true).childNodes);
    return fragment;
  },
});
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

window.editor = {
  rich: true,
  set: (before, selected, after) => {
    const line = before + selected + after;
    editor.focus();
    editor.setHTML(line === '' ? '' : `<div>${escape(line)}</div>`); // with a history of its own
    const leaf = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode();
    if (!leaf || line === '') return;
    const [from, to] = rangeOf(before, selected);
    const range = document.createRange();
    range.setStart(leaf, from);
    range.setEnd(leaf, to);
    editor.setSelection(range);
  },
  text: () => textOfHtml(editor.getHTML()),
  marks: () => marksOfHtml(editor.getHTML()),
};
