/** The parts of an XLSX file that are read: its sheets' names, its shared texts, the cells of a sheet. */
import { decodeCharacters } from './characters';
import { LIMITS } from './limits';
import { RefusedFile } from './refused-file';
import { isBlankRow, type Row } from './table';
import { walkXml } from './walk-xml';

type Attributes = Record<string, string>;

/** The names of the sheets that are shown, and the files they stand in. */
export function sheetFiles(workbook: string, relations: string): { name: string; file: string }[] {
  const targets = new Map<string, string>();
  const close = () => {};
  walkXml(relations, {
    open: (name, a) => name === 'Relationship' && targets.set(a['Id'] ?? '', a['Target'] ?? ''),
    close,
  });
  const sheets: { name: string; file: string }[] = [];
  walkXml(workbook, {
    open: (name, a) => {
      if (name !== 'sheet' || (a['state'] ?? 'visible') !== 'visible') return;
      const target = targets.get(a['r:id'] ?? '') ?? '';
      const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      sheets.push({ name: decodeCharacters(a['name'] ?? '', true), file });
    },
    close,
  });
  return sheets;
}

/** Texts that cells point to; how a character is read aloud is none of them. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let [isText, isReading] = [false, false];
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') texts.push('');
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = true;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    text: (text) => {
      if (isText && !isReading && texts.length > 0) texts.push((texts.pop() ?? '') + text);
    },
  });
  return texts.map(unescapeXlsx);
}

/** Characters that XML cannot hold stand as `_x000D_`. */
const unescapeXlsx = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

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
    } else if (name === 'row' && !isBlankRow(row.cells)) {
      if (rows.push(row) > LIMITS.entries + 1) throw new RefusedFile('too-many-entries', `${LIMITS.entries}`);
    }
  };
  const text = (words: string) => {
    if (isValue && !isReading) cell.text += words;
  };
  walkXml(xml, { open, close, text });
  return { rows, isCut };
}
