/** Writes lines, lists and quotes down in the order they stand in a document, as the blocks of a message. */
import type { Block, Line, Message } from '@/lib/domain/message/message';
import { lineText, looksLike, type Marks } from '@/lib/domain/message/spans';

/** Lists and quotes in one another; deeper ones stand on the same level. */
const DEEPEST = 6;

type Level = { blocks: Block[]; list?: Block & { kind: 'list' } };

const isEmpty = (line: Line) => lineText(line).trim() === '';

/** A line without the white space that a browser would not show. */
function trimLine(line: Line): Line {
  const spans = line.map((span) => ({ ...span }));
  const [first, last] = [spans[0], spans.at(-1)];
  if (first) first.text = first.text.replace(/^[ \t\u00a0]+/, '');
  if (last) last.text = last.text.trimEnd();
  const rest = spans.filter((span) => span.text !== '');
  return rest.length < spans.length ? trimLine(rest) : rest;
}

/** Takes words and the beginnings and ends of elements, and has the message. */
export class BlocksWriter {
  readonly message: Message = [];
  readonly #levels: Level[] = [{ blocks: this.message }];
  #lines: Line[] = [[]];

  #line(): Line {
    return this.#lines.at(-1) ?? [];
  }

  write(text: string, look: Marks): void {
    const line = this.#line();
    const last = line.at(-1);
    const atEdge = last === undefined || last.text.endsWith(' ');
    const words = look.code
      ? text.replace(/[\r\n]+/g, ' ')
      : text
          .replace(/[ \t\r\n\f]+/g, ' ')
          .replace(atEdge ? /^ / : /$^/, '')
          .replaceAll('\u00a0', ' ');
    if (words === '') return;
    if (last && looksLike(last, look)) last.text += words;
    else line.push({ text: words, ...look });
  }

  breakLine(): void {
    this.#lines.push([]);
  }

  /** Begins a new line, unless nothing stands on this one. */
  freshLine(): void {
    if (this.#line().length > 0) this.breakLine();
  }

  /** Parts a cell of a table from the one before it. */
  cell(): void {
    if (this.#line().length > 0) this.write(' | ', {});
  }

  /** Ends the paragraph; a blank line in it parts it, as in a letter. */
  endBlock(): void {
    const lines = this.#lines.map(trimLine);
    this.#lines = [[]];
    let paragraph: Line[] = [];
    const close = () => {
      if (paragraph.length > 0) this.#levels.at(-1)?.blocks.push({ kind: 'lines', lines: paragraph });
      paragraph = [];
    };
    for (const line of lines) {
      if (isEmpty(line)) close();
      else paragraph.push(line);
    }
    close();
  }

  push(block: Block): void {
    this.endBlock();
    this.#levels.at(-1)?.blocks.push(block);
  }

  /** Opens a list; false where it is too deep for one. */
  openList(ordered: boolean, start: number): boolean {
    this.endBlock();
    if (this.#levels.length > DEEPEST) return false;
    const list: Block & { kind: 'list' } = { kind: 'list', ordered, start, items: [] };
    this.#levels.push({ blocks: [], list });
    return true;
  }

  openItem(): void {
    const level = this.#levels.at(-1);
    if (!level?.list) return this.freshLine();
    this.endBlock();
    if (level.list.items.length === 0 && level.blocks.length > 0) level.list.items.push(level.blocks);
    level.blocks = [];
    level.list.items.push(level.blocks);
  }

  openQuote(): boolean {
    this.endBlock();
    if (this.#levels.length > DEEPEST) return false;
    this.#levels.push({ blocks: [] });
    return true;
  }

  /** Closes the list or quote opened last. */
  close(): void {
    this.endBlock();
    if (this.#levels.length === 1) return;
    const level = this.#levels.pop();
    const around = this.#levels.at(-1)?.blocks;
    if (!level || !around) return;
    if (!level.list) {
      if (level.blocks.length > 0) around.push({ kind: 'quote', blocks: level.blocks });
      return;
    }
    const stray = level.list.items.length === 0 ? level.blocks : [];
    const items = level.list.items.filter((item) => item.length > 0);
    if (items.length > 0) around.push({ ...level.list, items });
    around.push(...stray);
  }
}
