/** A row of the matrix in words: its letters in a table, and what was read where one is missing. */
import type { Row } from './matrix.ts';
import { isRight, type Cell } from './measure.ts';

const cellsOf = ({ cells, palette }: Row): Cell[] => (palette ? [...cells, palette] : cells);

/** Every cell of some rows. */
export const allCells = (rows: readonly Row[]): Cell[] => rows.flatMap(cellsOf);

/** True when every cell of a row is right. */
export const isWhole = (row: Row): boolean => cellsOf(row).every(isRight);

/** The letters that are right, each in its place; a point for one that is not. */
const letters = ({ asked, right }: Cell): string =>
  asked.map((letter) => (right.includes(letter) ? letter : '·')).join('');

/** One line of the table. */
export function rowToLine(row: Row): string {
  const cells = row.cells.map((cell) => letters(cell).padEnd(15));
  const ms = row.cells.reduce((sum, cell) => sum + cell.ms, 0) / row.cells.length;
  const name = (isWhole(row) ? '  ' : '✗ ') + row.name;
  const palette = row.palette ? letters(row.palette) : '';
  return [name.padEnd(25), ...cells, palette.padEnd(7), `${Math.round(ms)} ms a cell`].join(' ');
}

/** The head of the table over cells such as `rowToLine` writes. */
export function headToLine(kinds: readonly string[], placements: readonly string[]): string {
  const heads = kinds.flatMap((kind) => placements.map((placement) => `${kind} ${placement}`.padEnd(15)));
  return ['  editor'.padEnd(25), ...heads, 'palette'].join(' ');
}

/** What is wrong in a row, a line for each letter that is missing; none where all is right. */
export function faultsOf({ cells, palette }: Row): string[] {
  const named: [string, Cell][] = cells.map((cell) => [`${cell.kind} ${cell.placement}`, cell]);
  if (palette) named.push(['palette', palette]);
  return named.flatMap(([where, { asked, right, told, wrong }]) =>
    asked
      .filter((letter) => !right.includes(letter))
      .map((letter) => `${where} ${letter}: ${JSON.stringify(wrong[letter])} (${told})`),
  );
}
