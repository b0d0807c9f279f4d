import { isObject, listOf, own, ownText } from '@/lib/domain/formats/shapes';
import { LIMITS } from '@/lib/domain/formats/limits';
import type { Job } from '@/lib/domain/formats/job';
import { proKeysTokens } from '@/lib/domain/formats/tokens/pro-keys';
import { jsonOf, type Reader } from './reader';

const HTML = /<(?:div|br|p|b|i|u|strong|em|a|ul|ol|li|span|pre|blockquote)\b[^<>]*>/i;

const bodyOf = (text: string) => ({ kind: HTML.test(text) ? ('html' as const) : ('plain' as const), text });

/** `["Snippets", time, …]`: a folder is a list that begins with its name. */
const isFolder = (value: unknown): value is unknown[] => Array.isArray(value) && typeof value[0] === 'string';

const rootOf = (data: unknown): unknown => (isFolder(data) ? data : own(data, 'snippets'));

/** Folders in one another, without ever recursing: a file may nest them as deep as it likes. */
function readFolders(root: unknown, job: Job): void {
  const open: { list: unknown[]; at: number; path: string[] }[] = [{ list: listOf(root), at: 1, path: [] }];
  for (let folder = open.at(-1); folder; folder = open.at(-1)) {
    const entry = folder.list[folder.at++];
    if (folder.at > folder.list.length) open.pop();
    else if (isFolder(entry) && Array.isArray(entry)) {
      const name = String(entry[0]);
      open.push({ list: entry, at: 1, path: folder.path.length < 10 ? [...folder.path, name] : folder.path });
    } else if (isObject(entry)) readSnippet(entry, folder.path, job);
    else if (typeof entry !== 'number') job.refuse({}, 'not-an-entry');
  }
}

function readSnippet(snippet: Record<string, unknown>, path: readonly string[], job: Job): void {
  const [name, text] = [ownText(snippet, 'name'), ownText(snippet, 'body')];
  if (text === undefined) job.refuse({}, 'not-an-entry', name);
  else
    job.add(
      { at: {}, shortcut: name, title: name, folder: path.join('::') || undefined, body: bodyOf(text) },
      proKeysTokens,
    );
}

/** The backup of ProKeys. */
export const proKeysJson: Reader = {
  id: 'prokeys-json',
  fits: (opened) => {
    const root = rootOf(jsonOf(opened));
    return isFolder(root) && (root.length < 2 || typeof root[1] === 'number');
  },
  read: (opened, job) => readFolders(rootOf(jsonOf(opened)), job),
};

/** ProKeys CSV: a name, a comma, and the rest is the body, its line breaks written `\n`. Nothing is quoted. */
export const proKeysCsv: Reader = {
  id: 'prokeys-csv',
  fits: ({ source }) => {
    if (source.kind !== 'table' || source.text === undefined) return false;
    const lines = source.text.split('\n').filter((line) => line !== '').slice(0, 200); // prettier-ignore
    return lines.every((line) => /^[^\s,"]+,[^,"]/.test(line)) && lines.some((line) => line.includes('\\n'));
  },
  read: ({ source }, job) => {
    const text = source.kind === 'table' ? (source.text ?? '') : '';
    text.split('\n').forEach((row, i) => {
      if (row.trim() === '') return;
      const at = { line: i + 1 };
      const comma = row.indexOf(',');
      const name = row.slice(0, Math.max(comma, 0));
      if (comma < 1) job.refuse(at, 'broken-row', row);
      else
        job.add(
          { at, shortcut: name, title: name, body: bodyOf(row.slice(comma + 1).replaceAll('\\n', '\n')) },
          proKeysTokens,
        );
    });
  },
};

const PART = /\n\n--\n(?:\n|$)/;

/** ProKeys as text: name, blank line, body, and `--` between two of them. */
export const proKeysText: Reader = {
  id: 'prokeys-text',
  fits: ({ source }) =>
    source.kind === 'table' && source.text !== undefined && /^[^\n]+\n\n[^]+\n\n--\n/.test(source.text),
  read: ({ source }, job) => {
    const text = source.kind === 'table' ? (source.text ?? '') : '';
    let line = 1;
    for (const part of text.split(PART, LIMITS.entries + 2)) {
      const at = { line };
      line += part.split('\n').length + 3;
      if (part.trim() === '') continue;
      const [, name, body] = /^([^\n]+)\n\n([^]*)$/.exec(part.trimStart()) ?? [];
      if (name === undefined) job.refuse(at, 'broken-row', part.trim());
      else job.add({ at, shortcut: name, title: name, body: bodyOf(body ?? '') }, proKeysTokens);
    }
  },
};
