import type { ForeignFile } from '@/lib/domain/formats/foreign';
import type { Job } from '@/lib/domain/formats/job';
import { decodeText } from '@/lib/domain/formats/decode-text';
import { LIMITS } from '@/lib/domain/formats/limits';
import { isObject, listOf, textOf } from '@/lib/domain/formats/shapes';
import type { Opened } from '@/lib/domain/formats/source';
import { quickTextTokens } from '@/lib/domain/formats/tokens/quick-text';
import { jsonOf, type Reader } from './reader';

/** A key in whatever case: the program writes `Name`, its documents `name`. */
function anyCase(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  const found = Object.entries(value).find(([name]) => name.toLowerCase() === key);
  return found?.[1];
}

const textAt = (value: unknown, key: string) => textOf(anyCase(value, key));

function readSnippet(snippet: unknown, folder: string, part: string | undefined, job: Job): void {
  const at = part === undefined ? {} : { part };
  const [name, text] = [textAt(snippet, 'name'), textAt(snippet, 'body')];
  const image = textAt(snippet, 'imagepath') ?? '';
  const isEmpty = text === undefined || text.trim() === '';
  if (!isObject(snippet)) job.refuse(at, 'not-an-entry');
  else if (isEmpty) job.refuse(at, image === '' ? 'no-body' : 'image-only', name);
  else
    job.add(
      {
        at,
        id: textAt(snippet, 'id'),
        title: name,
        shortcut: textAt(snippet, 'abbr'),
        folder,
        body: { kind: 'plain', text },
        left: image === '' ? [] : [{ code: 'image-left-out', detail: image }],
      },
      anyCase(snippet, 'usevariables') === true ? quickTextTokens : undefined,
    );
}

function parseFile({ bytes }: ForeignFile): unknown {
  const text = bytes.length > LIMITS.bytes ? undefined : decodeText(bytes)?.text;
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

const lastPart = (name: string) => name.replace(/^.*[\\/]/, '');

/** The categories of an index, each from its own file; one whose file is not there is told by name. */
function readIndex(index: unknown, files: readonly ForeignFile[], job: Job): void {
  for (const category of listOf(anyCase(index, 'categories'))) {
    const name = textAt(category, 'name') ?? '';
    const file = lastPart(textAt(category, 'file') ?? `${name}.json`);
    const found = files.find((f) => lastPart(f.name) === file);
    const snippets = found && parseFile(found);
    if (!Array.isArray(snippets)) job.refuse({ part: file }, 'file-missing', name);
    for (const snippet of listOf(snippets)) readSnippet(snippet, name, file, job);
  }
}

const isIndex = (data: unknown) => Array.isArray(anyCase(data, 'categories'));

function filesOf({ source }: Opened): readonly ForeignFile[] {
  return source.kind === 'files' ? source.files : [];
}

const indexIn = (files: readonly ForeignFile[]): unknown => {
  const file = files.find((f) => lastPart(f.name).toLowerCase() === 'index.json');
  return file && parseFile(file);
};

/** QuickText: an index with a file for each category, as files, as an archive, or one category alone. */
export const quickText: Reader = {
  id: 'quicktext',
  fits: (opened) => {
    const data = jsonOf(opened) ?? indexIn(filesOf(opened));
    const [first] = listOf(data);
    const isCategory = anyCase(first, 'abbr') !== undefined || anyCase(first, 'usevariables') !== undefined;
    return isIndex(data) || (isCategory && anyCase(first, 'body') !== undefined);
  },
  read: (opened, job) => {
    const files = filesOf(opened);
    const data = jsonOf(opened) ?? indexIn(files);
    if (isIndex(data)) readIndex(data, [...files, ...(job.options.beside ?? [])], job);
    else listOf(data).forEach((snippet) => readSnippet(snippet, opened.name, undefined, job));
  },
};
