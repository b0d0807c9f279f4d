/** A workbook as a table: one of its sheets, and the names of all. */
import type { RefusalCode } from './foreign';
import type { Table } from './table';
import { unpack } from './unpack';
import { sharedTexts, sheetFiles, sheetRows } from './xlsx-xml';

export type Workbook = { ok: true; table: Table; isCut: boolean } | { ok: false; code: RefusalCode };

const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** Reads the sheet that is asked for, else the first one with anything in it. */
export function readXlsx(bytes: Uint8Array, asked?: string): Workbook {
  const unpacked = unpack(bytes, (name) => WANTED.test(name));
  if (!unpacked.ok) return unpacked;
  const text = (file: string) => {
    const part = unpacked.files.get(file);
    return part === undefined ? '' : new TextDecoder().decode(part);
  };
  const sheets = sheetFiles(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  if (sheets.length === 0) return { ok: false, code: 'damaged' };
  const shared = sharedTexts(text('xl/sharedStrings.xml'));
  const names = sheets.map((sheet) => sheet.name);
  for (const { name, file } of sheets) {
    if (asked !== undefined && name !== asked) continue;
    const { rows, isCut } = sheetRows(text(file), shared);
    if (rows.length > 0) return { ok: true, table: { rows, sheet: name, sheets: names }, isCut };
  }
  return { ok: false, code: 'empty' };
}
