/** The database's versions, one step each. A released step is never edited: a change adds the next. */
import type Dexie from 'dexie';
import { addPackTables } from './pack-tables';

/** Version 1: library, cases with their runs, events, values, notes and drafts. */
function version1(db: Dexie): void {
  db.version(1).stores({
    settings: 'id',
    packs: 'id',
    playbooks: '[id+version]',
    replies: 'id, playbook',
    scripts: 'id',
    library: 'id',
    cases: 'id, [status+touchedAt], address, *playbooks, *grams',
    runs: 'id, caseId',
    events: 'id, [caseId+id]',
    values: '[runId+field], caseId',
    notes: 'id, [caseId+id]',
    texts: 'id, caseId',
    drafts: 'key, caseId',
    attempts: 'id, *keys, caseId, at',
  });
}

/** Version 2: the log of insertions, the agent's own site rules, and the box chosen for a kind of page. */
function version2(db: Dexie): void {
  db.version(2).stores({ insertions: 'id', siteRules: 'id', boxChoices: 'id' });
}

/**
 * Version 3: history of replies, what was deleted, and edits not saved yet; what packs published, where they come from,
 * what they and the organisation give, and incidents; search keys in rows of their own, and shortcuts to be looked up.
 * What was done here to playbooks (`shelf`), and their edits not published yet.
 * The one row of the library keeps its issue types; keys that it does not name are made when it is next opened.
 */
function version3(db: Dexie): void {
  const version = db.version(3);
  version.stores({
    replies: 'id, playbook, shortcut',
    revisions: 'id, [of+id]',
    trash: 'id, at',
    edits: 'id',
    searchHead: 'id',
    searchNames: 'id',
    searchBodies: 'id',
    shelf: 'id',
    playbookEdits: 'id',
  });
  version.upgrade((tx) =>
    tx
      .table<{ replies?: unknown }>('library')
      .toCollection()
      .modify((row) => {
        delete row.replies;
      }),
  );
  addPackTables(version);
}

export const stepsByVersion: readonly ((db: Dexie) => void)[] = [version1, version2, version3];
