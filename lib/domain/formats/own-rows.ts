/** Our replies as rows and back: one row for every text, the same words of the reply in each. */
import type { L10n } from '@/lib/base/l10n';
import type { Reply } from '@/lib/domain/guides/playbook';

/** A reply and the playbook it stands in; '' for a general one. */
export interface OwnReply {
  playbook: string;
  reply: Reply;
}

/** The first row of our own CSV. */
export const OWN_HEAD = [
  'deskside',
  'issue_type',
  'shortcut',
  'tags',
  'channels',
  'owner',
  'review_by',
  'when',
  'requires',
  'format',
  'language',
  'title',
  'tone',
  'for_channel',
  'body',
] as const;

type Column = (typeof OWN_HEAD)[number];

/** The cells of a row by their columns. */
export type OwnRow = Record<Column, string>;

/** A text that may be missing: an empty one, which is something else, stands in quotes. */
const writeText = (text: string | undefined): string =>
  text === undefined ? '' : text === '' || text.startsWith('"') ? JSON.stringify(text) : text;

/** Names between commas; names that this would not give back, as JSON. */
function writeList(list: readonly string[] | undefined): string {
  if (list === undefined) return '';
  const simple = list.join(', ');
  return JSON.stringify(readList(simple)) === JSON.stringify(list) ? simple : JSON.stringify(list);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readText(cell: string): string | undefined {
  if (cell === '') return undefined;
  const quoted = cell.startsWith('"') ? readJson(cell) : undefined;
  return typeof quoted === 'string' ? quoted : cell;
}

function readList(cell: string): string[] | undefined {
  if (cell === '') return undefined;
  const list = cell.startsWith('[') ? readJson(cell) : undefined;
  if (Array.isArray(list) && list.every((name) => typeof name === 'string')) return list;
  return cell.split(',').map((name) => name.trim());
}

type Texts = Pick<OwnRow, 'tone' | 'for_channel' | 'language' | 'body'>;

function textsOf({ text, forChannel }: Reply): Texts[] {
  const wordings = [['', text], ...Object.entries(forChannel ?? {})] as [string, Reply['text']][];
  return wordings.flatMap(([for_channel, wording]) =>
    Object.entries(wording).flatMap(([tone, texts]) =>
      Object.entries(texts).map(([language, body]) => ({ for_channel, tone, language, body })),
    ),
  );
}

/** The rows of a reply. A language that has only a title has a row without a tone. */
export function replyToRows({ playbook, reply }: OwnReply): OwnRow[] {
  const texts = textsOf(reply);
  const titled = Object.keys(reply.title)
    .filter((language) => !texts.some((t) => t.language === language))
    .map((language) => ({ language, tone: '', for_channel: '', body: '' }));
  return [...texts, ...titled].map((row) => ({
    deskside: reply.id,
    issue_type: playbook,
    shortcut: writeText(reply.shortcut),
    tags: writeList(reply.tags),
    channels: writeList(reply.channels),
    owner: writeText(reply.owner),
    review_by: writeText(reply.reviewBy),
    when: reply.when === undefined ? '' : JSON.stringify(reply.when),
    requires: reply.requires ?? '',
    format: reply.format ?? '',
    title: Object.hasOwn(reply.title, row.language) ? writeText(reply.title[row.language]) : '',
    ...row,
  }));
}

const withText = (texts: L10n, language: string, text: string): L10n =>
  Object.fromEntries([...Object.entries(texts).filter(([lang]) => lang !== language), [language, text]]);

type Wording = Record<string, L10n>;

/** What the rows of one id say, as unchecked data of a reply. */
export function rowsToReply(rows: readonly OwnRow[]): { playbook: string; reply: unknown } {
  const [first] = rows;
  let title: L10n = {};
  const byChannel = new Map<string, Wording>([['', {}]]);
  for (const row of rows) {
    const name = readText(row.title);
    if (name !== undefined) title = withText(title, row.language, name);
    if (row.tone === '') continue;
    const wording = byChannel.get(row.for_channel) ?? {};
    const texts = Object.hasOwn(wording, row.tone) ? (wording[row.tone] ?? {}) : {};
    const changed = { ...wording, [row.tone]: withText(texts, row.language, row.body) };
    byChannel.set(row.for_channel, changed);
  }
  const { '': text, ...forChannel } = Object.fromEntries(byChannel);
  const reply = {
    id: first?.deskside,
    title,
    channels: readList(first?.channels ?? ''),
    shortcut: readText(first?.shortcut ?? ''),
    tags: readList(first?.tags ?? ''),
    owner: readText(first?.owner ?? ''),
    reviewBy: readText(first?.review_by ?? ''),
    when: first?.when ? (readJson(first.when) ?? first.when) : undefined,
    requires: first?.requires || undefined,
    format: first?.format || undefined,
    text,
    forChannel: Object.keys(forChannel).length > 0 ? forChannel : undefined,
  };
  const said = Object.entries(reply).filter(([, value]) => value !== undefined);
  return { playbook: first?.issue_type ?? '', reply: Object.fromEntries(said) };
}
