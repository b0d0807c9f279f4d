/** Text with delimiters as rows, each with the line of the file that it begins on. */
import Papa from 'papaparse';
import { isBlankRow, type Row, type Table } from './table';

const DELIMITERS = [',', ';', '\t', '|'];

/** Excel says the delimiter in a line of its own. */
const SAID = /^sep=([,;\t|])\n/i;

/** The rows of a text; its delimiter is guessed where nobody says it. `newline` ends a row and nothing else. */
export function parseCsv(text: string, asked?: string, newline: '\n' | '\r\n' = '\n'): Table {
  const said = SAID.exec(text);
  const source = said ? text.slice(said[0].length) : text;
  const parsed = Papa.parse<string[]>(source, {
    newline,
    delimiter: asked ?? said?.[1] ?? '',
    delimitersToGuess: DELIMITERS,
  });
  const broken = new Set(parsed.errors.filter((e) => e.type === 'Quotes').map((e) => e.row));
  let line = said ? 2 : 1;
  const rows: Row[] = [];
  parsed.data.forEach((cells, i) => {
    if (!isBlankRow(cells)) rows.push({ line, cells, ...(broken.has(i) && { isBroken: true }) });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  });
  return { rows, delimiter: parsed.meta.delimiter };
}
