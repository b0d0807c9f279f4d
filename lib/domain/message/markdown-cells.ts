/** One line of markdown source in cells: characters that can be written in several ways, and signs between them. */
import type { Line, Span } from './message';
import { plainLine } from './spans';

export interface Cell {
  src: string; // as it stands in the source
  char?: string; // of text: the character it stands for
  sign?: 'open' | 'close'; // of a mark that depends on what stands beside it
}

type Sign = { kind: 'href' | 'bold' | 'strike' | 'italic'; open: string; close: string };

const ESCAPED = /[\\`*_~[\]<]/;
const ENTITY = /^&(?:#|[a-z])[a-z0-9]*;/i; // as a parser would read it

/** The address of a link, in the brackets of its source. */
const destination = (href: string) =>
  href.replace(/[\\()]/g, '\\$&').replace(/&(?=(?:#|[a-z])[a-z0-9]*;)/gi, '\\&');

/** The signs of a span, outermost first; the same for all its neighbours, so that signs of one kind never touch. */
function signsOf(span: Span, italic: string): Sign[] {
  const { href } = span;
  return [
    ...(href === undefined ? [] : [{ kind: 'href' as const, open: '[', close: `](${destination(href)})` }]),
    ...(span.bold ? [{ kind: 'bold' as const, open: '**', close: '**' }] : []),
    ...(span.strike ? [{ kind: 'strike' as const, open: '~~', close: '~~' }] : []),
    ...(span.italic ? [{ kind: 'italic' as const, open: italic, close: italic }] : []),
  ];
}

const textCells = (text: string): Cell[] => {
  let at = 0;
  return [...text].map((char) => {
    const isEntity = char === '&' && ENTITY.test(text.slice(at));
    at += char.length;
    return { char, src: isEntity || ESCAPED.test(char) ? `\\${char}` : char };
  });
};

/** Code between more backticks than stand in it. */
function codeCell(text: string): Cell {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const isTight = !/^`|`$/.test(text) && !/^ .*[^ ].* $/.test(text);
  return { src: isTight ? fence + text + fence : `${fence} ${text} ${fence}` };
}

const cellOf = (sign: Sign, way: 'open' | 'close'): Cell =>
  sign.kind === 'href' ? { src: sign[way] } : { src: sign[way], sign: way };

/** The cells of a line; `italic` is the sign that its paragraph has for it. */
export function cellsOf(line: Line, italic: string): Cell[] {
  const cells: Cell[] = [];
  const open: Sign[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) {
      const sign = open.pop();
      if (sign) cells.push(cellOf(sign, 'close'));
    }
  };
  for (const span of plainLine(line)) {
    const wanted = signsOf(span, italic);
    const same = wanted.findIndex((sign, i) => open[i]?.close !== sign.close || open[i].kind !== sign.kind);
    closeTo(same === -1 ? wanted.length : same);
    for (const sign of wanted.slice(open.length)) {
      const last = cells.at(-1);
      if (sign.kind === 'href' && last?.src === '!') last.src = '\\!'; // no image
      open.push(sign);
      cells.push(cellOf(sign, 'open'));
    }
    // A link that begins with code of "]:" is the definition of a reference to every parser: its words go without the mark.
    const asCode = span.code && !(span.href !== undefined && span.text.includes(']:'));
    cells.push(...(asCode ? [codeCell(span.text)] : textCells(span.text)));
  }
  closeTo(0);
  return cells;
}
