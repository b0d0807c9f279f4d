/** Editor.js: a block for each paragraph, each with an element of its own to write in. It has no undo of its own. */
import EditorJS from '@editorjs/editorjs/dist/editorjs.mjs';
import { place } from './editor-page.ts';
import { marksOfHtml, rangeOf, selectIn, textOfHtml } from './html-model.ts';

interface Item {
  content: string;
  items: Item[];
}
interface Data {
  text?: string;
  items?: Item[];
}

// Its lists come as a script of the page: their types lead to files that this project's compiler refuses.
const { EditorjsList: List } = window as unknown as { EditorjsList: object };
const holder = place('div');
const editor = new EditorJS({ holder, tools: { list: List }, defaultBlock: 'paragraph' });
await editor.isReady;
const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function html(): Promise<string> {
  const { blocks } = await editor.save();
  const parts = (blocks as { data: Data }[]).map(({ data: { text = '', items } }) =>
    items
      ? `<ul>${items.map(({ content }) => `<li>${content}</li>`).join('')}</ul>`
      : `<p>${text || '<br>'}</p>`,
  );
  return parts.join('');
}

window.editor = {
  rich: true,
  set: async (before, selected, after) => {
    const text = escape(before + selected + after);
    await editor.blocks.render({ blocks: [{ type: 'paragraph', data: { text } }] });
    editor.caret.setToFirstBlock('start');
    const block = holder.querySelector('[contenteditable]');
    if (block && text !== '') selectIn(block, rangeOf(before, selected));
  },
  text: async () => textOfHtml(await html()),
  marks: async () => marksOfHtml(await html()),
};
