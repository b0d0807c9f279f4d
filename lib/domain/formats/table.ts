/** Rows of cells, from a text with delimiters or from a sheet. */
import { isBlank } from '@/lib/base/text';

/** One row, and where it begins. */
export interface Row {
  line: number; // of the file or the sheet, counted from 1
  cells: string[];
  isBroken?: boolean | undefined; // its quotes do not close
}

/** A text with delimiters, or a sheet. */
export interface Table {
  rows: Row[]; // none of them blank
  sheet?: string | undefined;
  sheets?: string[] | undefined; // all there are
  delimiter?: string | undefined;
}

/** True where no cell has anything in it. */
export const isBlankRow = (cells: readonly string[]): boolean => cells.every(isBlank);

/** A cell of the first row as a name to compare. */
export const headName = (cell: string): string =>
  cell
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** The places of the columns by the names in the first row. */
export const headOf = ({ rows }: Table): Map<string, number> => {
  const cells = rows[0]?.cells ?? [];
  return new Map(cells.map((cell, i): [string, number] => [headName(cell), i]).toReversed());
};
