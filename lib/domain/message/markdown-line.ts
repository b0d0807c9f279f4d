/** One line of markdown source that every parser of CommonMark reads back as the same words with the same marks. */
import { cellsOf, type Cell } from './markdown-cells';
import type { Line } from './message';

/** Where the source goes: into a box of whatever parser, or back to our own. */
export interface Dialect {
  strict: boolean; // the parser may know no Chinese: `**账户。**请` is no bold there
  space: string; // for a space that would be lost
  lineEnd: string; // before a line break
}

const WORD = /[\p{L}\p{N}]/u;
const SAFE = /[\p{Zs}\t\n\p{P}!-/:-@[-`{-~]/u; // beside the outside of a sign: always well
const CJK = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3001-\u301c\uff01-\uff60]/u;

const firstOf = (cell: Cell | undefined) => [...(cell?.src ?? ' ')].at(0) ?? ' ';
const lastOf = (cell: Cell | undefined) => [...(cell?.src ?? ' ')].at(-1) ?? ' ';
const entityOf = (char: string) => `&#${char.codePointAt(0)};`;

/** Writes a character as its number: to a parser it begins and ends with punctuation. True where that is new. */
function encode(cell: Cell | undefined): boolean {
  if (cell?.char === undefined || cell.src.startsWith('&#')) return false;
  cell.src = entityOf(cell.char);
  return true;
}

/** Sees to it that a sign opens or closes where it stands. True where something beside it had to change. */
function settle(cells: readonly Cell[], at: number, strict: boolean): boolean {
  const cell = cells[at];
  const [before, after] = [cells[at - 1], cells[at + 1]];
  const isOpen = cell?.sign === 'open';
  const [inside, outside] = isOpen ? [after, before] : [before, after];
  const inner = isOpen ? firstOf(inside) : lastOf(inside);
  const outer = isOpen ? lastOf(outside) : firstOf(outside);
  if (/\s/.test(inner)) return encode(inside);
  const splits = cell?.src !== '_'; // the underscore never stands between letters
  const well =
    SAFE.test(outer) ||
    (splits && WORD.test(inner)) ||
    (splits && !strict && (CJK.test(inner) || CJK.test(outer)));
  return well ? false : encode(outside);
}

/** An underscore between letters is one in every parser; escaped it would break an address. */
function relax(cells: readonly Cell[]): void {
  cells.forEach((cell, i) => {
    const [before, after] = [cells[i - 1], cells[i + 1]];
    const between = [before, after].every(
      (c) => c?.char !== undefined && c.char === c.src && WORD.test(c.src),
    );
    if (cell.char === '_' && between) cell.src = '_';
  });
}

/** Spaces that the edge of a line, or another space, would take away. */
function keepSpaces(cells: readonly Cell[], space: string, runs: boolean): void {
  const isSpace = (cell: Cell | undefined) => cell?.char !== undefined && /\s/.test(cell.char);
  const first = cells.findIndex((c) => !isSpace(c));
  const last = cells.findLastIndex((c) => !isSpace(c));
  cells.forEach((cell, i) => {
    if (cell.char === undefined || !isSpace(cell)) return;
    const edge = first === -1 || i < first || i > last;
    if (!edge && !(runs && cell.char === ' ' && isSpace(cells[i - 1]))) return;
    cell.src = cell.char === ' ' ? space : entityOf(cell.char);
  });
}

/** What would begin a heading, a quote, a list, a rule or a table. */
const escapeStart = (line: string): string =>
  line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+\s*$|[-:|][-:|\s]*$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** The source of one line; `italic` is the sign that its paragraph has for it. */
export function markdownLine(line: Line, italic: string, dialect: Dialect): string {
  const cells = cellsOf(line, italic);
  keepSpaces(cells, dialect.space, dialect.strict);
  const signs = cells.flatMap((cell, i) => (cell.sign ? [i] : []));
  while (signs.filter((at) => settle(cells, at, dialect.strict)).length > 0); // each change may ask for another
  relax(cells);
  return escapeStart(cells.map((cell) => cell.src).join(''));
}
