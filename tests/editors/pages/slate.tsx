/** Slate with React and history, and a paste of HTML as its own example adds it. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Text, Transforms, type Editor, type Element } from 'slate';
import { withHistory } from 'slate-history';
import {
  Editable,
  ReactEditor,
  Slate,
  withReact,
  type RenderElementProps,
  type RenderLeafProps,
} from 'slate-react';
import { host, type Marks } from './editor-page.ts';
import { rangeOf } from './html-model.ts';

interface Leaf {
  text: string;
  bold?: true;
}
interface Block {
  type: 'paragraph' | 'bulleted-list' | 'list-item' | 'link';
  url?: string;
  children: (Block | Leaf)[];
}

const paragraph = (...children: (Block | Leaf)[]): Block => ({ type: 'paragraph', children });
const blockTypes: Record<string, Block['type']> = { P: 'paragraph', UL: 'bulleted-list', LI: 'list-item' };

/** What a pasted DOM is to this editor. */
function read(node: globalThis.Node, marks: Omit<Leaf, 'text'>): (Block | Leaf)[] {
  if (node.nodeType === globalThis.Node.TEXT_NODE) return [{ text: node.textContent ?? '', ...marks }];
  if (node.nodeName === 'BR') return [{ text: '\n' }];
  const isBold = node.nodeName === 'STRONG' || node.nodeName === 'B';
  const inner = isBold ? { ...marks, bold: true as const } : marks;
  const children = [...node.childNodes].flatMap((child) => read(child, inner));
  const filled = children.length > 0 ? children : [{ text: '' }];
  const type = blockTypes[node.nodeName];
  if (type) return [{ type, children: filled }];
  if (node.nodeName === 'A')
    return [{ type: 'link', url: (node as HTMLAnchorElement).getAttribute('href') ?? '', children: filled }];
  return children;
}

function withHtml<T extends Editor & ReactEditor>(editor: T): T {
  const { insertData, isInline } = editor;
  const isLink = (element: Element): boolean => (element as unknown as Block).type === 'link';
  editor.isInline = (element) => isLink(element) || isInline(element);
  editor.insertData = (data) => {
    const html = data.getData('text/html');
    if (html === '') return insertData(data);
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    Transforms.insertFragment(editor, read(body, {}));
  };
  return editor;
}

const editor = withHtml(withReact(withHistory(createEditor())));
const model = (): (Block | Leaf)[] => editor.children as unknown as (Block | Leaf)[];
const isBlock = (node: Block | Leaf): node is Block => 'children' in node;

function linesOf(node: Block): string[] {
  const blocks = node.children.filter((child) => isBlock(child) && child.type !== 'link') as Block[];
  return blocks.length > 0 ? blocks.flatMap(linesOf) : [Node.string(node)];
}

function marks(): Marks {
  const bold: string[] = [];
  let open = false;
  for (const [leaf] of Node.texts(editor)) {
    const isBold = (leaf as Leaf).bold === true;
    if (isBold && open) bold.push((bold.pop() ?? '') + leaf.text);
    else if (isBold) bold.push(leaf.text);
    open = isBold;
  }
  const all = [...Node.elements(editor)].map(([element]) => element as unknown as Block);
  const string = (block: Block): string => Node.string(block);
  return {
    bold,
    links: all.filter(({ type }) => type === 'link').map((link) => [string(link), link.url ?? '']),
    bullets: all.filter(({ type }) => type === 'list-item').map(string),
  };
}

function View() {
  const [first] = useState(() => [paragraph({ text: '' })]);
  const renderElement = ({ attributes, children, element }: RenderElementProps) => {
    const { type, url } = element as unknown as Block;
    if (type === 'bulleted-list') return <ul {...attributes}>{children}</ul>;
    if (type === 'list-item') return <li {...attributes}>{children}</li>;
    if (type === 'link') return <a {...attributes} href={url}>{children}</a>; // prettier-ignore
    return <p {...attributes}>{children}</p>;
  };
  const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) => (
    <span {...attributes}>{(leaf as Leaf).bold ? <strong>{children}</strong> : children}</span>
  );
  return (
    <Slate editor={editor} initialValue={first}>
      <Editable renderElement={renderElement} renderLeaf={renderLeaf} aria-label="Reply" />
    </Slate>
  );
}

createRoot(host()).render(<View />);
window.editor = {
  rich: true,
  set: async (before, selected, after) => {
    ReactEditor.focus(editor);
    const [from, to] = rangeOf(before, selected);
    editor.selection = null;
    editor.children = [paragraph({ text: before + selected + after })];
    editor.history = { undos: [], redos: [] };
    editor.onChange();
    Transforms.select(editor, {
      anchor: { path: [0, 0], offset: from },
      focus: { path: [0, 0], offset: to },
    });
    await new Promise((resolve) => setTimeout(resolve, 50)); // its selection reaches the page with the next render
  },
  text: () => model().filter(isBlock).flatMap(linesOf).join('\n'),
  marks: () => (Text.isText(editor) ? { bold: [], links: [], bullets: [] } : marks()),
};
