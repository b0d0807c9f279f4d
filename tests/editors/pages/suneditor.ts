import suneditor from 'suneditor';
import { link, list_bulleted } from 'suneditor/plugins';
import 'suneditor/css/editor';
import { place } from './editor-page.ts';
import { marksOfHtml, rangeOf, selectIn, textOfHtml } from './html-model.ts';

const editor = suneditor.create(place('textarea'), {
  plugins: { link, list_bulleted },
  buttonList: [['bold', 'link', 'list_bulleted']],
});
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = (): string => String(editor.$.html.get());

window.editor = {
  rich: true,
  set: (before, selected, after) => {
    const line = before + selected + after;
    editor.$.focusManager.focus();
    editor.$.html.set(line === '' ? '<p><br></p>' : `<p>${escape(line)}</p>`);
    const root = document.querySelector('.sun-editor-editable');
    if (root) selectIn(root, line === '' ? [0, 0] : rangeOf(before, selected));
    editor.$.history.reset();
  },
  text: () => textOfHtml(html()),
  marks: () => marksOfHtml(html()),
};
