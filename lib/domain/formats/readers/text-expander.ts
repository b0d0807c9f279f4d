import { clip } from '@/lib/base/text';
import type { Job } from '@/lib/domain/formats/job';
import { dictText, dictValue, isDict, parsePlist } from '@/lib/domain/formats/parse-plist';
import { listOf } from '@/lib/domain/formats/shapes';
import { headOf, type Row } from '@/lib/domain/formats/table';
import { textExpanderTokens } from '@/lib/domain/formats/tokens/text-expander';
import type { Reader } from './reader';

/** A script says so in its first two characters, or by its type: 0 is plain text, 1 formatted. */
const isScript = (text: string, type = '0') => text.startsWith('#!') || Number(type) > 1;

/** Group names by the ids of their snippets. */
function groupsById(root: unknown): Map<string, string> {
  const byId = new Map<string, string>();
  for (const group of listOf(dictValue(root, 'groupsTE2')))
    for (const id of listOf(dictValue(group, 'snippetUUIDs')))
      if (typeof id === 'string') byId.set(id, dictText(group, 'name') ?? '');
  return byId;
}

function readSnippet(snippet: unknown, folder: string | undefined, job: Job): void {
  const text = dictText(snippet, 'plainText');
  const shortcut = dictText(snippet, 'abbreviation');
  if (!isDict(snippet) || text === undefined) job.refuse({}, 'not-an-entry', shortcut);
  else if (isScript(text, dictText(snippet, 'snippetType'))) job.refuse({}, 'runs-something', shortcut);
  else
    job.add(
      {
        at: {},
        shortcut,
        title: dictText(snippet, 'label'),
        folder,
        id: dictText(snippet, 'uuidString'),
        body: { kind: 'plain', text },
        left: dictText(snippet, 'snippetType') === '1' ? [{ code: 'marks-lost', detail: '' }] : [],
      },
      textExpanderTokens,
    );
}

/** TextExpander's settings and groups as a property list in XML. */
export const textExpanderPlist: Reader = {
  id: 'textexpander-plist',
  fits: ({ source }) => source.kind === 'xml' && /<plist[\s>]/.test(source.text.slice(0, 2000)),
  read: ({ source, name }, job) => {
    const root = source.kind === 'xml' ? parsePlist(source.text) : undefined;
    const groups = groupsById(root);
    const own = dictText(dictValue(root, 'groupInfo'), 'groupName');
    for (const key of ['snippetsTE2', 'snippetsTE3', 'snippets'])
      for (const snippet of listOf(dictValue(root, key)))
        readSnippet(snippet, groups.get(dictText(snippet, 'uuidString') ?? '') ?? own ?? name, job);
  },
};

const isAbbreviation = (cell: string | undefined) => cell !== undefined && /^\S{1,40}$/.test(cell);

function headed(rows: readonly Row[]): { text: number; label: number; abbreviation: number } | undefined {
  const head = headOf({ rows: [...rows] });
  const [text, abbreviation] = [head.get('snippet') ?? head.get('content'), head.get('abbreviation')];
  if (text === undefined || abbreviation === undefined) return undefined;
  return { text, abbreviation, label: head.get('label') ?? -1 };
}

/** TextExpander CSV: abbreviation, content, perhaps a label; the file is the group. */
export const textExpanderCsv: Reader = {
  id: 'textexpander-csv',
  fits: ({ source }) => {
    if (source.kind !== 'table' || source.text === undefined) return false;
    const { rows } = source.table;
    if (headed(rows)) return true;
    const all = rows.slice(0, 200);
    const fits = all.every(
      ({ cells }) => (cells.length === 2 || cells.length === 3) && isAbbreviation(cells[0]),
    );
    // An abbreviation begins with a sign, as nothing else in a first column does; a row of names has none.
    return fits && all.some(({ cells }) => /^[^\p{L}\p{N}\s"]/u.test(cells[0] ?? ''));
  },
  read: ({ source, name }, job) => {
    if (source.kind !== 'table') return;
    const { rows } = source.table;
    const head = headed(rows);
    const at = head ?? { abbreviation: 0, text: 1, label: 2 };
    for (const row of rows.slice(head ? 1 : 0)) {
      const text = row.cells[at.text] ?? '';
      const place = { line: row.line };
      if (row.isBroken) job.refuse(place, 'broken-row', clip(row.cells.join(' '), 60));
      else if (isScript(text)) job.refuse(place, 'runs-something', row.cells[at.abbreviation]);
      else
        job.add(
          {
            at: place,
            shortcut: row.cells[at.abbreviation],
            title: row.cells[at.label],
            folder: name,
            body: { kind: 'plain', text },
            left: row.cells.slice(3).filter((cell) => cell.trim() !== '' && !head).map((detail) => ({ code: 'field-left-out', detail })), // prettier-ignore
          },
          textExpanderTokens,
        );
    }
  },
};
