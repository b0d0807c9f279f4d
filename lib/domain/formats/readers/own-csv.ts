import * as v from 'valibot';
import { unguardCell } from '@/lib/domain/formats/csv-export';
import type { Job } from '@/lib/domain/formats/job';
import { OWN_HEAD, rowsToReply, type OwnRow } from '@/lib/domain/formats/own-rows';
import { headOf, type Row, type Table } from '@/lib/domain/formats/table';
import type { Opened } from '@/lib/domain/formats/source';
import { replySchema } from '@/lib/domain/pack/schema';
import type { Reader } from './reader';

const tableOf = ({ source }: Opened): Table => (source.kind === 'table' ? source.table : { rows: [] });

function rowOf({ cells }: Row): OwnRow {
  const pairs = OWN_HEAD.map((column, i) => [column, unguardCell(cells[i] ?? '')]);
  return Object.fromEntries(pairs) as OwnRow;
}

/** Rows of one reply stand together under its id, wherever a spreadsheet has sorted them. */
function rowsById({ rows }: Table): Map<string, Row[]> {
  const byId = new Map<string, Row[]>();
  for (const row of rows.slice(1)) {
    const id = rowOf(row).deskside;
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return byId;
}

function readReply(id: string, rows: readonly Row[], job: Job): void {
  const at = { line: rows[0]?.line };
  const { playbook, reply } = rowsToReply(rows.map(rowOf));
  const checked = v.safeParse(replySchema, reply, { abortPipeEarly: true });
  if (rows.some((row) => row.isBroken === true) || !checked.success) {
    const path = checked.success ? '' : (v.getDotPath(checked.issues[0]) ?? '');
    job.refuse(at, 'broken-row', `${id} ${path}`.trim());
  } else job.addOwn(at, { playbook, reply: checked.output });
}

/** Our own CSV: the replies as they were exported. */
export const ownCsv: Reader = {
  id: 'deskside-csv',
  fits: (opened) => {
    if (opened.source.kind === 'table' && opened.source.text !== undefined) return false;
    const names = [...headOf(tableOf(opened)).keys()];
    return OWN_HEAD.every((column, i) => names.toReversed()[i] === column.replaceAll('_', ' '));
  },
  read: (opened, job) => rowsById(tableOf(opened)).forEach((rows, id) => readReply(id, rows, job)),
};
