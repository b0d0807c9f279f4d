/** Text with delimiters as rows, each with the line of the file that it begins on. */
import Papa from 'papaparse';
import { LIMITS } from './limits';
import { RefusedFile } from './refused-file';
import { isBlankRow, type Table } from './table';

const DELIMITERS = [',', ';', '\t', '|'];

/** Excel says the delimiter in a line of its own. */
const SAID = /^sep=([,;\t|])\n/i;

/** Refused before it is cut up: more cells than any list of replies has. */
function checkCells(text: string): void {
  for (const delimiter of DELIMITERS) {
    let count = 0;
    for (let at = text.indexOf(delimiter); at !== -1; at = text.indexOf(delimiter, at + 1)) count++;
    if (count > LIMITS.cells) throw new RefusedFile('too-many-entries', String(LIMITS.entries));
  }
}

/** The rows of a text; its delimiter is guessed where nobody says it. `newline` ends a row and nothing else. */
export function parseCsv(text: string, asked?: string, newline: '\n' | '\r\n' = '\n'): Table {
  checkCells(text);
  const said = SAID.exec(text);
  const table: Table = { rows: [] };
  let line = said ? 2 : 1;
  Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    newline,
    delimiter: asked ?? said?.[1] ?? '',
    delimitersToGuess: DELIMITERS,
    step: ({ data: cells, errors, meta }, parser) => {
      table.delimiter = meta.delimiter;
      const isBroken = errors.some((error) => error.type === 'Quotes');
      if (!isBlankRow(cells)) table.rows.push({ line, cells, ...(isBroken && { isBroken }) });
      line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
      if (table.rows.length > LIMITS.entries + 1) parser.abort();
    },
  });
  if (table.rows.length > LIMITS.entries + 1)
    throw new RefusedFile('too-many-entries', String(LIMITS.entries));
  return table;
}
