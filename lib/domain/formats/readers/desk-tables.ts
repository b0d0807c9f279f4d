/** Tables whose first row says which tool they are from. */
import { clip } from '@/lib/base/text';
import { splitTags } from '@/lib/domain/formats/names';
import { hasBody, readTable } from '@/lib/domain/formats/table-format';
import { guessColumns } from '@/lib/domain/formats/columns';
import { RefusedFile } from '@/lib/domain/formats/refused-file';
import { headOf, type Table } from '@/lib/domain/formats/table';
import { briskineTokens, zammadTokens } from '@/lib/domain/formats/tokens/desks';
import type { Opened } from '@/lib/domain/formats/source';
import type { Job } from '@/lib/domain/formats/job';
import type { Left, Reader } from './reader';

const tableOf = ({ source }: Opened): Table => (source.kind === 'table' ? source.table : { rows: [] });

const hasHead = (opened: Opened, ...names: string[]): boolean => {
  const head = headOf(tableOf(opened));
  return names.every((name) => head.has(name));
};

/** A table's rows below its head, each with its cells by the names of their columns; broken ones are refused. */
function* rowsOf(opened: Opened, job: Job, title: string) {
  const table = tableOf(opened);
  const head = headOf(table);
  for (const row of table.rows.slice(1)) {
    const cell = (name: string) => row.cells[head.get(name) ?? -1] ?? '';
    if (row.isBroken) job.refuse({ line: row.line }, 'broken-row', cell(title));
    else yield { at: { line: row.line }, cell };
  }
}

const HTML = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;

/** Bodies that the tool shows as HTML; one without any is kept line for line, as the tool itself does. */
const htmlOrPlain = (text: string) => ({
  kind: HTML.test(text) ? ('html' as const) : ('plain' as const),
  text,
});

const filled = (names: readonly string[], cell: (name: string) => string): Left =>
  names.flatMap((name) =>
    cell(name).trim() === '' ? [] : [{ code: 'field-left-out', detail: `${name}: ${clip(cell(name), 60)}` }],
  );

/** Briskine CSV. */
export const briskine: Reader = {
  id: 'briskine',
  fits: (opened) => hasHead(opened, 'title', 'shortcut', 'body', 'bcc'),
  read: (opened, job) => {
    for (const { at, cell } of rowsOf(opened, job, 'title'))
      job.add(
        {
          at,
          id: cell('id') || undefined,
          title: cell('title'),
          shortcut: cell('shortcut'),
          tags: cell('tags').split(','),
          left: filled(['subject', 'to', 'cc', 'bcc'], cell),
          body: htmlOrPlain(cell('body')),
        },
        briskineTokens,
      );
  },
};

/** Zammad's text modules. */
export const zammad: Reader = {
  id: 'zammad',
  fits: (opened) => hasHead(opened, 'name', 'keywords', 'content', 'active'),
  read: (opened, job) => {
    for (const { at, cell } of rowsOf(opened, job, 'name')) {
      const isOff = /^(?:false|0|no)$/i.test(cell('active').trim());
      job.add(
        {
          at,
          id: cell('id') || undefined,
          title: cell('name'),
          tags: splitTags(cell('keywords').replaceAll(' ', ',')),
          left: [...filled(['note'], cell), ...(isOff ? [{ code: 'not-active' as const, detail: '' }] : [])],
          body: htmlOrPlain(cell('content')),
        },
        zammadTokens,
      );
    }
  },
};

const SPEECH_HEADS = [
  ['内容', '类型', '标签'],
  ['content', 'category', 'tag'],
];

/** Speech Repo: a sheet of three columns. */
export const speechRepo: Reader = {
  id: 'speech-repo',
  fits: (opened) => {
    const head = headOf(tableOf(opened));
    return head.size === 3 && SPEECH_HEADS.some((names) => names.every((name) => head.has(name)));
  },
  read: (opened, job) => readAny(opened, job),
};

const readAny: Reader['read'] = (opened, job) => {
  if (opened.source.kind !== 'table') throw new RefusedFile('not-this-format');
  const { table } = opened.source;
  const map = job.options.columns ?? guessColumns(table);
  if (!hasBody(map)) throw new RefusedFile('columns-needed');
  readTable(table, map, job);
};

/** Any other table, read by its column map. */
export const anyTable: Reader = {
  id: 'table',
  fits: (opened) => opened.source.kind === 'table',
  read: readAny,
};
