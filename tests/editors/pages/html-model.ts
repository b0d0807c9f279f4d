/** Reading a model that an editor hands out as HTML, or one that is the DOM itself. */
import { readLines } from '#practice/desk/boxes/read-lines.ts';
import type { Marks } from './editor-page.ts';

type Range = [from: number, to: number];

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Line ends in HTML source are no line ends of the text. */
function dropSourceLines(root: Node): void {
  for (const node of textNodes(root))
    node.data = node.data
      .replace(/^[ \t]*\n[ \t\n]*|[ \t]*\n[ \t\n]*$/g, '')
      .replace(/[ \t]*\n[ \t\n]*/g, ' ');
}

function parse(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  dropSourceLines(body);
  return body;
}

/** The lines of a DOM that is the model. A space that must not break is a space, alone in a line it holds it open. */
export function textOf(root: Node): string {
  const lines = readLines(root).map((line) => line.replace(/[\u200b\ufeff]/g, '').replaceAll('\u00a0', ' '));
  return lines.map((line) => (line === ' ' ? '' : line)).join('\n');
}

/** As `textOf`, of HTML. */
export const textOfHtml = (html: string): string => textOf(parse(html));

const isBold = (node: Text): boolean => {
  const at = node.parentElement?.closest<HTMLElement>('b,strong,[style*="font-weight"]');
  return at ? at.matches('b,strong') || /bold|[6-9]00/.test(at.style.fontWeight) : false;
};

/** Joins neighbours for which `key` answers the same word; undefined is no mark. */
function runs(nodes: Text[], key: (node: Text) => string | undefined): [text: string, key: string][] {
  const found: [string, string][] = [];
  let open: string | undefined;
  for (const node of nodes) {
    const now = key(node);
    const last = found.at(-1);
    if (now !== undefined && now === open && last) last[0] += node.data;
    else if (now !== undefined) found.push([node.data, now]);
    open = now;
  }
  return found.map(([text, key]) => [text.replaceAll('\u00a0', ' ').trim(), key]);
}

/** The marks of a DOM that is the model. */
export function marksOf(root: ParentNode & Node): Marks {
  const nodes = textNodes(root).filter((node) => node.data !== '');
  const items = [...root.querySelectorAll('ul li')];
  return {
    bold: runs(nodes, (node) => (isBold(node) ? 'bold' : undefined)).map(([text]) => text),
    links: runs(nodes, (node) => node.parentElement?.closest('a')?.getAttribute('href') ?? undefined),
    bullets: items.map((item) => (item.textContent ?? '').replaceAll('\u00a0', ' ').trim()),
  };
}

/** As `marksOf`, of HTML. */
export const marksOfHtml = (html: string): Marks => marksOf(parse(html));

/** Selects characters of a DOM whose text is in one node; the caret where they are none. */
export function selectIn(root: Node, [from, to]: Range): void {
  const leaf = textNodes(root)[0];
  const selection = root.ownerDocument?.getSelection();
  if (leaf) selection?.setBaseAndExtent(leaf, from, leaf, to);
  else selection?.collapse(root.firstChild ?? root, 0);
}

/** Where `selected` stands in a line that begins with `before`. */
export const rangeOf = (before: string, selected: string): Range => [
  before.length,
  before.length + selected.length,
];
