/** The database's versions, one step each. A released step is never edited: a change adds the next. */
import type Dexie from 'dexie';

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
 * Version 3: search keys in rows of their own, and shortcuts to be looked up. The one row of the library keeps its issue
 * types; it says which keys there are, and those it does not name are made when the library is next opened.
 */
function version3(db: Dexie): void {
  db.version(3)
    .stores({
      replies: 'id, playbook, shortcut',
      searchHead: 'id',
      searchNames: 'id',
      searchBodies: 'id',
    })
    .upgrade((tx) =>
      tx
        .table<{ replies?: unknown }>('library')
        .toCollection()
        .modify((row) => {
          delete row.replies;
        }),
    );
}

export const stepsByVersion: readonly ((db: Dexie) => void)[] = [version1, version2, version3];
