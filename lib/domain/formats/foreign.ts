/** What comes out of a file of another tool: replies in our own form, and everything that could not be one, by its place. */
import type { Lang } from '@/lib/base/l10n';
import type { Channel, Placeholder, Tone } from '@/lib/domain/guides/playbook';
import type { Format } from '@/lib/domain/message/message';
import type { ColumnMap, TableView } from './columns';
import type { OwnReply } from './own-rows';
import type { Encoding } from './decode-text';

/** The tools whose files can be read, and our own CSV. */
export const FORMATS = [
  'deskside-csv',
  'text-blaze',
  'textexpander-csv',
  'textexpander-plist',
  'espanso',
  'zendesk',
  'briskine',
  'zammad',
  'chatwoot',
  'gorgias',
  'freshdesk',
  'intercom',
  'speech-repo',
  'prokeys-json',
  'prokeys-csv',
  'prokeys-text',
  'quicktext',
  'power-text',
  'table',
] as const;

export type FormatId = (typeof FORMATS)[number];

/** A file as it was picked or dropped. */
export interface ForeignFile {
  name: string;
  bytes: Uint8Array;
}

/** Where something stands in its file. */
export interface Place {
  entry: number; // counted from 1; 0 = the file itself
  line?: number | undefined; // of a text file or a sheet
  part?: string | undefined; // a sheet, or a file in the archive
}

/** Why an entry was left out, or what of it was; the interface has a sentence and a next step for each. */
export const PROBLEMS = [
  'not-an-entry',
  'no-body',
  'body-too-long',
  'nested-too-deep',
  'runs-something',
  'image-only',
  'file-missing',
  'other-sheet',
  'broken-row',
  'unknown-placeholder',
  'asked-instead',
  'default-left-out',
  'whole-name',
  'caret-left-out',
  'script-left-out',
  'image-left-out',
  'link-left-out',
  'table-flattened',
  'marks-lost',
  'private-characters',
  'action-left-out',
  'field-left-out',
  'not-active',
  'shortcut-changed',
  'shortcut-twice',
  'more-shortcuts',
  'id-twice',
  'title-cut',
  'payment-data',
  'gate-unknown',
  'gate-kept',
] as const;

export type ProblemCode = (typeof PROBLEMS)[number];

/** Something that did not become a part of a reply, or an entry that became none. */
export interface Problem {
  at: Place;
  code: ProblemCode;
  detail: string; // the thing itself: a placeholder, a shortcut, a sheet
}

/** Why a whole file was refused; nothing of it is imported then. */
export const REFUSALS = [
  'too-large',
  'too-many-entries',
  'empty',
  'unknown-encoding',
  'unknown-format',
  'not-this-format',
  'damaged',
  'unpacks-too-large',
  'nested-too-deep',
  'old-excel',
  'binary-plist',
  'columns-needed',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** An entry of another tool as a reply of ours. */
export interface ForeignReply {
  title: string;
  shortcut?: string | undefined;
  tags: string[];
  folder?: string | undefined; // becomes an issue type or a tag
  lang?: Lang | undefined;
  tone?: Tone | undefined;
  channel?: Channel | undefined;
  format: Format;
  body: string; // Liquid, as our own bodies
  uses: string[]; // placeholders the body names
  source: Place;
  problems: Problem[]; // what of the entry is not in the reply
}

/** What a file holds. Every entry of it is a reply or a refused entry. */
export interface Reading {
  ok: true;
  format: FormatId;
  encoding?: Encoding | undefined; // of a text file
  entries: number;
  replies: ForeignReply[];
  refused: Problem[]; // entries that are no reply, one for each
  problems: Problem[]; // of the file itself
  placeholders: Record<string, Placeholder>; // blanks that the bodies name and that have to be declared
  table?: TableView | undefined; // of a table: its columns, and what each was taken for
  own?: OwnReply[] | undefined; // of our own CSV: the replies as they were exported
}

/** Why nothing of a file can be imported as it stands. */
export interface Refusal {
  ok: false;
  code: RefusalCode;
  detail: string;
  line?: number | undefined;
  table?: TableView | undefined; // where only the columns have to be named
}

/** How a file is read where it does not say so itself. */
export interface ReadOptions {
  format?: FormatId | undefined;
  encoding?: Encoding | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
  columns?: ColumnMap | undefined;
  beside?: readonly ForeignFile[] | undefined; // files picked together with an index
  placeholders?: Record<string, Placeholder> | undefined; // declared already: a new blank takes none of their names, unless it asks the same
}
