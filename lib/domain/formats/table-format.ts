/** Any table: its rows as replies, by what its columns are. */
import { clip, isBlank } from '@/lib/base/text';
import { COLUMN_USES, guessColumns, type ColumnMap, type ColumnUse, type TableView } from './columns';
import type { Job } from './job';
import { channelOf, langOf, splitTags } from './names';
import type { Row, Table } from './table';
import { commonTokens } from './tokens/common';

/** The table as a person chooses its columns. */
export function viewTable(table: Table, asked?: ColumnMap): TableView {
  const map = asked ?? guessColumns(table);
  const cells = table.rows.map((row) => row.cells);
  return {
    map,
    head: map.hasHead ? (cells[0] ?? []) : [],
    sample: cells.slice(map.hasHead ? 1 : 0, 6).map((row) => row.map((cell) => clip(cell, 200))),
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    ...(table.sheets && { sheets: table.sheets }),
    ...(table.delimiter !== undefined && { delimiter: table.delimiter }),
  };
}

/** True where a map says which column is the body. */
export const hasBody = ({ columns }: ColumnMap): boolean => columns.some(({ use }) => use === 'body');

type Cells = Partial<Record<ColumnUse, string>>;

function cellsByUse({ cells }: Row, { columns }: ColumnMap): Cells {
  const byUse: Cells = {};
  columns.forEach(({ use }, i) => {
    const cell = cells[i] ?? '';
    if (COLUMN_USES.includes(use) && !isBlank(cell) && byUse[use] === undefined) byUse[use] = cell;
  });
  return byUse;
}

/** One row: a reply for every language it has a body in. */
function addRow(row: Row, map: ColumnMap, job: Job, part: string | undefined): void {
  const at = { line: row.line, ...(part !== undefined && { part }) };
  if (row.isBroken) return job.refuse(at, 'broken-row', clip(row.cells.join(' '), 60));
  const cells = cellsByUse(row, map);
  const bodies = map.columns.flatMap(({ use, lang }, i) =>
    use === 'body' && !isBlank(row.cells[i] ?? '') ? [{ lang, text: row.cells[i] ?? '' }] : [],
  );
  if (bodies.length === 0) return job.refuse(at, 'no-body', clip(row.cells.join(' '), 60));
  const extra = row.cells.slice(map.columns.length).filter((cell) => !isBlank(cell));
  const channel = channelOf(cells.channel ?? '');
  const lang = langOf(cells.lang ?? '');
  const left = [
    ...extra,
    ...(cells.channel !== undefined && !channel ? [cells.channel] : []),
    ...(cells.lang !== undefined && lang === undefined ? [cells.lang] : []),
  ];
  bodies.forEach((body, i) =>
    job.add(
      {
        at,
        body: { kind: map.bodies, text: body.text },
        title: cells.title,
        shortcut: i === 0 ? cells.shortcut : undefined,
        id: i === 0 ? cells.id : undefined,
        tags: splitTags(cells.tags ?? ''),
        folder: cells.folder,
        lang: body.lang ?? lang,
        channel,
        left: left.map((detail) => ({ code: 'field-left-out' as const, detail })),
      },
      commonTokens,
    ),
  );
}

/** Reads a table by its map; columns that hold something and are no part of a reply are told by name. */
export function readTable(table: Table, map: ColumnMap, job: Job): void {
  const rows = table.rows.slice(map.hasHead ? 1 : 0);
  map.columns.forEach(({ use }, i) => {
    const name = (map.hasHead ? table.rows[0]?.cells[i] : undefined) ?? `${i + 1}`;
    if (use === 'skip' && rows.some((row) => !isBlank(row.cells[i] ?? ''))) job.tell('field-left-out', name);
  });
  rows.forEach((row) => addRow(row, map, job, table.sheet));
}
