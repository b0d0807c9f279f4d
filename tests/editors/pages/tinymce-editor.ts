import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.css';
import type { EditorPage } from './editor-page.ts';
import { marksOfHtml, rangeOf, textOfHtml } from './html-model.ts';

const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Makes a TinyMCE of an element, in a frame of its own or in the page itself. */
export async function createTinymce(target: HTMLElement, inline: boolean): Promise<EditorPage> {
  const [editor] = await tinymce.init({
    target,
    inline,
    license_key: 'gpl',
    plugins: 'link lists',
    toolbar: 'undo redo bold link bullist',
    skin: false,
    content_css: false,
    promotion: false,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  return {
    rich: true,
    set: (before, selected, after) => {
      const line = before + selected + after;
      editor.focus();
      editor.setContent(line === '' ? '' : `<p>${escape(line)}</p>`);
      const leaf = editor.getBody().querySelector('p')?.firstChild;
      if (leaf && line !== '') {
        const [from, to] = rangeOf(before, selected);
        const range = editor.dom.createRng();
        range.setStart(leaf, from);
        range.setEnd(leaf, to);
        editor.selection.setRng(range);
      }
      editor.undoManager.reset();
    },
    text: () => textOfHtml(editor.getContent({ indent: false })),
    marks: () => marksOfHtml(editor.getContent({ indent: false })),
  };
}
