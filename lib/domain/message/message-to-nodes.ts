import type { Block, Line, Message, Span } from './message';

/** A piece of HTML as data: words, or a tag with its attribute and what is in it. Built into nodes in the page. */
export type HtmlNode = string | [tag: string, attribute: [name: string, value: string] | null, ...HtmlNode[]];

const BREAK: HtmlNode = ['br', null];
const MARKS = [
  ['code', 'code'],
  ['strike', 's'],
  ['italic', 'i'],
  ['bold', 'b'],
] as const;

/** What HTML would swallow of white space is kept by spaces that do not break. */
const spaced = (text: string, first: boolean): string =>
  (first ? text.replace(/^ /, '\u00a0') : text).replace(/ (?= )|\t/g, '\u00a0');

function spanNode(span: Span, first: boolean): HtmlNode {
  let node: HtmlNode = spaced(span.text, first);
  for (const [mark, tag] of MARKS) if (span[mark]) node = [tag, null, node];
  return span.href === undefined ? node : ['a', ['href', span.href], node];
}

const lineNodes = (lines: readonly Line[]): HtmlNode[] =>
  lines.flatMap((line, i) => [...(i > 0 ? [BREAK] : []), ...line.map((span, n) => spanNode(span, n === 0))]);

function blockNodes(block: Block, before: Block | undefined): HtmlNode[] {
  switch (block.kind) {
    case 'lines':
      return [...(before?.kind === 'lines' ? [BREAK, BREAK] : []), ...lineNodes(block.lines)];
    case 'list': {
      const start: [string, string] | null =
        block.ordered && block.start !== 1 ? ['start', String(block.start)] : null;
      const items = block.items.map((item): HtmlNode => ['li', null, ...messageToNodes(item)]);
      return [[block.ordered ? 'ol' : 'ul', start, ...items]];
    }
    case 'quote':
      return [['blockquote', null, ...messageToNodes(block.blocks)]];
    case 'code':
      return [['pre', null, block.text]];
  }
}

/** The message as HTML: inline lines, never paragraphs, for a block would split the line the caret is in. */
export const messageToNodes = (message: Message): HtmlNode[] =>
  message.flatMap((block, i) => blockNodes(block, message[i - 1]));

/** The lines of the message as they are read on the screen, without bullets. */
export const messageLines = (message: Message): string[] =>
  message.flatMap((block) => {
    if (block.kind === 'lines') return block.lines.map((line) => line.map((span) => span.text).join(''));
    if (block.kind === 'list') return block.items.flatMap(messageLines);
    return block.kind === 'quote' ? messageLines(block.blocks) : block.text.split('\n');
  });
