/** What the library keeps of a pack, in the shapes the panel reads. */
import type { L10n, Lang } from '@/lib/base/l10n';
import type { BusinessHours } from '@/lib/domain/calendar/business-hours';
import type { Placeholder, Reply, Retention, Script } from '@/lib/domain/guides/playbook';

/** A pack without its playbooks, replies and scripts, which stand in tables of their own. */
export interface PackRow {
  id: string;
  version: number;
  title: L10n;
  defaultLang: Lang;
  langs: Lang[];
  settings: Record<string, L10n | string>;
  officialLinks: string[];
  teams: Record<string, L10n>;
  placeholders: Record<string, Placeholder>;
  playbooks: string[]; // ids
  hours?: BusinessHours | undefined;
  retention?: Retention | undefined;
}

/** A reply as it is stored. */
export interface ReplyRow extends Reply {
  pack: string;
  playbook: string; // '' for a general reply
  uses: string[]; // placeholders its bodies name
  own?: true | undefined; // written or changed here: a newer pack does not replace it unasked
  edited?: Record<Lang, number> | undefined; // when the bodies of a language were last changed here
}

/** A script as it is stored. */
export interface ScriptRow extends Script {
  pack: string;
  order: number; // as the pack lists them
}

/** What a list names a reply by. */
export type ReplyEntry = Pick<ReplyRow, 'id' | 'playbook' | 'title' | 'shortcut'>;

/** The issue types there are, for choosing one: id, title, newest version. */
export interface IssueType {
  id: string;
  version: number;
  title: L10n;
}

/** The one row that a first look at the library reads. */
export interface LibraryIndex {
  id: 'index';
  issueTypes: IssueType[];
  keys?: number | undefined; // the format of the search keys that were made; others are made anew
}
