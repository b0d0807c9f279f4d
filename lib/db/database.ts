import Dexie, { type EntityTable, type Table } from 'dexie';
import { ExpectedError } from '@/lib/base/errors';
import type { Case, CaseEvent, Draft, Note, StoredText } from '@/lib/domain/cases/case';
import type { AttemptRow, RunRow, ValueRow } from '@/lib/domain/cases/case-file';
import type { InsertionRow } from '@/lib/domain/insertions/insertion-row';
import type { BoxChoice } from '@/lib/domain/target/box-memory';
import type { SiteRule } from '@/lib/domain/sites/site-rule';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { LibraryIndex, PackRow, ReplyRow, ScriptRow } from '@/lib/domain/replies/library';
import type { ReplyRevision, TrashedReply, UnsavedEdit } from '@/lib/domain/library/revision';
import type { BodyRow, NameRow } from '@/lib/domain/search/key-rows';
import type { SearchHead } from '@/lib/domain/search/search-head';
import type { PlaybookEdit, ShelfRow } from '@/lib/domain/library/shelf';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Given } from '@/lib/domain/settings/effective';
import type { Incident } from '@/lib/domain/incidents/incident';
import type { PackSource, WaitingPack } from '@/lib/domain/pack/source';
import type { PublishedReply } from '@/lib/domain/pack/library-content';
import { stepsByVersion } from './migrations';

export const DATABASE_NAME = 'deskside';

/**
 * All that is kept, on this machine. Durability is strict: what the agent was told is saved has reached the disk.
 * The cache is off, so that no live query shows a write before it is committed.
 */
export class DesksideDatabase extends Dexie {
  declare settings: EntityTable<Settings, 'id'>;
  declare packs: EntityTable<PackRow, 'id'>;
  declare playbooks: Table<Playbook, [string, number]>;
  declare replies: EntityTable<ReplyRow, 'id'>;
  declare scripts: EntityTable<ScriptRow, 'id'>;
  declare library: EntityTable<LibraryIndex, 'id'>;
  declare searchHead: EntityTable<SearchHead, 'id'>;
  declare searchNames: EntityTable<NameRow, 'id'>;
  declare searchBodies: EntityTable<BodyRow, 'id'>;
  declare cases: EntityTable<Case, 'id'>;
  declare runs: EntityTable<RunRow, 'id'>;
  declare events: EntityTable<CaseEvent, 'id'>;
  declare values: Table<ValueRow, [string, string]>;
  declare notes: EntityTable<Note, 'id'>;
  declare texts: EntityTable<StoredText, 'id'>;
  declare drafts: EntityTable<Draft, 'key'>;
  declare attempts: EntityTable<AttemptRow, 'id'>;
  declare insertions: EntityTable<InsertionRow, 'id'>;
  declare boxChoices: EntityTable<BoxChoice, 'id'>;
  declare revisions: EntityTable<ReplyRevision, 'id'>;
  declare trash: EntityTable<TrashedReply, 'id'>;
  declare edits: EntityTable<UnsavedEdit, 'id'>;
  declare shelf: EntityTable<ShelfRow, 'id'>;
  declare playbookEdits: EntityTable<PlaybookEdit, 'id'>;
  declare siteRules: EntityTable<SiteRule, 'id'>;
  declare published: Table<PublishedReply, [string, string]>;
  declare packSources: EntityTable<PackSource, 'id'>;
  declare waitingPacks: EntityTable<WaitingPack, 'id'>;
  declare incidents: EntityTable<Incident, 'id'>;
  declare given: EntityTable<Given, 'id'>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const step of stepsByVersion) step(this);
    this.on('ready', () => this.refuseNewer(), true);
  }

  private refuseNewer(): void {
    const stored = Math.floor(this.backendDB().version / 10); // Dexie stores ten times its own number
    if (stored > stepsByVersion.length) throw new ExpectedError('newer-database', String(stored));
  }
}
