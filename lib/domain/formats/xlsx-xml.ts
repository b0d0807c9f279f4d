/** The parts of an XLSX file that are read: its sheets' names, its shared texts, the cells of a sheet. */
import { Parser } from 'htmlparser2';
import { decodeCharacters } from './characters';
import { LIMITS } from './limits';
import { isBlankRow, type Row } from './table';

type Attributes = Record<string, string>;

/** Walks over an XML text without ever building a tree. */
function walk(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  close: (name: string) => void,
  text: (text: string) => void,
): void {
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(bare(name), attributes),
      onclosetag: (name) => close(bare(name)),
      ontext: text,
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(xml);
  parser.end();
}

/** The names of the sheets that are shown, and the files they stand in. */
export function sheetFiles(workbook: string, relations: string): { name: string; file: string }[] {
  const targets = new Map<string, string>();
  walk(
    relations,
    (name, a) => name === 'Relationship' && targets.set(a['Id'] ?? '', a['Target'] ?? ''),
    () => {},
    () => {},
  );
  const sheets: { name: string; file: string }[] = [];
  walk(
    workbook,
    (name, a) => {
      if (name !== 'sheet' || (a['state'] ?? 'visible') !== 'visible') return;
      const target = targets.get(a['r:id'] ?? '') ?? '';
      const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      sheets.push({ name: decodeCharacters(a['name'] ?? '', true), file });
    },
    () => {},
    () => {},
  );
  return sheets;
}

/** Texts that cells point to; how a character is read aloud is none of them. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let [isText, isReading] = [false, false];
  walk(
    xml,
    (name) => {
      if (name === 'si') texts.push('');
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = true;
    },
    (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    (text) => {
      if (isText && !isReading && texts.length > 0) texts.push((texts.pop() ?? '') + text);
    },
  );
  return texts.map(unescapeXlsx);
}

/** Characters that XML cannot hold stand as `_x000D_`. */
const unescapeXlsx = (text: string): string =>
  decodeCharacters(text, true).replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** `BC12` is column 54, counted from 0. */
function columnAt(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows of a sheet; a formula counts by the value that was kept of it. `isCut` where there are too many columns. */
export function sheetRows(xml: string, shared: readonly string[]): { rows: Row[]; isCut: boolean } {
  const rows: Row[] = [];
  let row: Row = { line: 0, cells: [] };
  let cell = { at: 0, type: 'n', text: '' };
  let [isValue, isReading, isCut] = [false, false, false];
  const open = (name: string, a: Attributes) => {
    if (name === 'row') row = { line: Number.parseInt(a['r'] ?? '', 10) || row.line + 1, cells: [] };
    else if (name === 'c') {
      const at = columnAt(a['r'] ?? '');
      cell = { at: at < 0 ? row.cells.length : at, type: a['t'] ?? 'n', text: '' };
    } else if (name === 'rPh') isReading = true;
    else if (name === 'v' || name === 't') isValue = true;
  };
  const close = (name: string) => {
    if (name === 'v' || name === 't') isValue = false;
    else if (name === 'rPh') isReading = false;
    else if (name === 'c') {
      const text = cell.type === 's' ? (shared[Number(cell.text)] ?? '') : unescapeXlsx(cell.text);
      if (cell.at >= LIMITS.columns) isCut ||= text !== '';
      else {
        while (row.cells.length < cell.at) row.cells.push('');
        row.cells[cell.at] = text;
      }
    } else if (name === 'row' && !isBlankRow(row.cells)) rows.push(row);
  };
  walk(xml, open, close, (text) => {
    if (isValue && !isReading) cell.text += text;
  });
  return { rows, isCut };
}
