/** What a box shows: HTML read back as a message, knowing nothing of how the source was made. */
import type { Block, Line, Message, Span } from '@/lib/domain/message/message';

interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: Node[];
}
type Node = string | Element;

const CHARS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const decode = (text: string) => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => CHARS[entity] ?? entity);

/** The tree of well-formed HTML as renderers of markdown write it. */
function treeOf(html: string): Element {
  const root: Element = { tag: 'body', attributes: {}, children: [] };
  const open = [root];
  for (const [, close, tag, rest, text] of html.matchAll(/<(\/?)([a-z]\w*)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) open.at(-1)?.children.push(decode(text));
    else if (close === '/') open.pop();
    else {
      const pairs = [...(rest ?? '').matchAll(/(\w+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
      const element: Element = { tag: tag ?? '', attributes, children: [] };
      open.at(-1)?.children.push(element);
      if (!/^(?:br|hr|img)$/.test(element.tag)) open.push(element);
    }
  }
  return root;
}

const textOf = (node: Node): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''));

function unknown({ tag }: Element): never {
  throw new Error(`an element nobody wrote: ${tag}`);
}

const MARK: Record<string, 'bold' | 'italic' | 'strike' | 'code'> = {
  strong: 'bold',
  em: 'italic',
  s: 'strike',
  code: 'code',
};

function readInline(nodes: readonly Node[], look: Omit<Span, 'text'>, lines: Line[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      const text = node.replaceAll('\n', '');
      if (text !== '') lines.at(-1)?.push({ text, ...look });
      continue;
    }
    const mark = MARK[node.tag];
    if (node.tag === 'br') lines.push([]);
    else if (mark) readInline(node.children, { ...look, [mark]: true }, lines);
    else if (node.tag === 'a')
      readInline(node.children, { ...look, href: node.attributes.href ?? '' }, lines);
    else unknown(node);
  }
}

const linesIn = (nodes: readonly Node[]): Block => {
  const lines: Line[] = [[]];
  readInline(nodes, {}, lines);
  return { kind: 'lines', lines };
};

const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'pre']);

function blockOf(element: Element): Block {
  const { tag, children, attributes } = element;
  if (tag === 'p') return linesIn(children);
  if (tag === 'blockquote') return { kind: 'quote', blocks: readBlocks(element) };
  if (tag === 'pre') return { kind: 'code', text: textOf(element).replace(/\n$/, '') };
  const items = children.flatMap((child) => (typeof child === 'string' ? [] : [readBlocks(child)]));
  return { kind: 'list', ordered: tag === 'ol', start: Number(attributes.start ?? 1), items };
}

function readBlocks(parent: Element): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = []; // the words of a tight item
  const flush = () => {
    if (loose.map(textOf).join('').replaceAll('\n', '') !== '') blocks.push(linesIn(loose));
    loose = [];
  };
  for (const child of parent.children) {
    if (typeof child === 'string' || !BLOCKS.has(child.tag)) {
      loose.push(child);
      continue;
    }
    flush();
    blocks.push(blockOf(child));
  }
  flush();
  return blocks;
}

/** The message a reader of `html` sees. */
export const readHtml = (html: string): Message => readBlocks(treeOf(html));
