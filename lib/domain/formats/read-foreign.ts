/** Reads a file of another tool: pure, whole or refused, and nothing of it dropped without a word. */
import { isTooDeep } from '@/lib/base/too-deep';
import type { ForeignFile, Reading, ReadOptions, Refusal } from './foreign';
import { Job } from './job';
import { LIMITS } from './limits';
import { READERS } from './registry';
import { RefusedFile } from './refused-file';
import { openFile, type Opened } from './source';
import { viewTable } from './table-format';

const viewOf = ({ source }: Opened, options: ReadOptions) =>
  source.kind === 'table' ? { table: viewTable(source.table, options.columns) } : {};

/** Formats whose columns a person may choose; the others know theirs. */
const MAPPED = new Set(['table', 'speech-repo']);

/** What of a workbook no format reads: sheets beside the one that was, and columns far out. */
function tellSheets({ source }: Opened, job: Job): void {
  if (source.kind !== 'table') return;
  const { sheet, sheets = [] } = source.table;
  sheets.filter((name) => name !== sheet).forEach((name) => job.tell('other-sheet', name));
  if (source.isCut === true) job.tell('field-left-out', `> ${LIMITS.columns}`);
}

function readOpened(opened: Opened, options: ReadOptions): Reading | Refusal {
  const wanted = options.columns ? 'table' : options.format;
  const reader = READERS.find(({ id, fits }) => (wanted === undefined ? fits(opened) : id === wanted));
  if (!reader) return { ok: false, code: 'unknown-format', detail: '' };
  const job = new Job(options);
  reader.read(opened, job);
  tellSheets(opened, job);
  if (job.entries === 0)
    return { ok: false, code: wanted === undefined ? 'empty' : 'not-this-format', detail: '' };
  return {
    ok: true,
    format: reader.id,
    ...(opened.encoding !== undefined && { encoding: opened.encoding }),
    entries: job.entries,
    replies: job.replies,
    refused: job.refused,
    problems: job.problems,
    placeholders: job.placeholders(),
    ...(MAPPED.has(reader.id) && viewOf(opened, options)),
    ...(job.own.length > 0 && { own: job.own }),
  };
}

/** The replies of a file, or why there are none. `options.format` is asked for where the file does not say what it is. */
export function readForeign(file: ForeignFile, options: ReadOptions = {}): Reading | Refusal {
  let opened: Opened | Refusal | undefined;
  try {
    opened = openFile(file, options);
    return opened.ok ? readOpened(opened, options) : opened;
  } catch (error) {
    if (isTooDeep(error)) return { ok: false, code: 'nested-too-deep', detail: '' };
    if (!(error instanceof RefusedFile)) throw error;
    const { code, detail } = error;
    return {
      ok: false,
      code,
      detail,
      ...(code === 'columns-needed' && opened?.ok && viewOf(opened, options)),
    };
  }
}
