import type { InsertionRow } from '@/lib/domain/insertions/insertion-row';

/** Words of the studio for the log of insertions and the lists of the draft check. */
export const insertions = {
  insertions: {
    text: 'Where and how replies were put in, to see where it fails. Never what they said. The latest 500 are kept, on this machine.',
    none: 'Nothing was inserted yet. Every attempt will have its line here.',
    bySite: 'By site and editor',
    latest: 'Latest',
    columns: { where: 'Site and editor', inserted: 'Inserted', way: 'Usual way', ms: 'Median time', failure: 'Last failure' }, // prettier-ignore
    rowColumns: { at: 'Time', where: 'Site and editor', door: 'From', outcome: 'Outcome', ms: 'Time taken' },
    count: (n: number, of: number) => `${n} of ${of}`,
    ms: (n: number) => `${n} ms`,
    door: { panel: 'Panel', palette: 'Palette', menu: 'Menu', shortcut: 'Typed shortcut' },
    outcome: {
      inserted: 'Inserted',
      moved: 'The caret had moved',
      'too-long': 'Too long for the box',
      unchanged: 'Not taken by the box',
      changed: 'Box left changed',
      gone: 'The page was gone',
      'no-answer': 'No answer',
    } satisfies Record<InsertionRow['outcome'], string>,
    withSites: 'With site names',
    withSitesHint: 'Otherwise each site is a letter.',
    export: 'Save a bug report',
    clear: 'Clear the log',
  },
  draftWords: {
    text: 'The draft check points at these words in what is about to be sent, where nothing like “not” stands before them.',
    blame: 'Words that blame',
    promise: 'Words that promise',
    langs: { en: 'English', 'zh-CN': 'Chinese' },
    add: (list: string) => `Add to: ${list}`,
    addGo: 'Add',
    remove: (word: string) => `Remove “${word}”`,
    none: 'No words. The check does not look for any.',
    restore: (n: number) => (n === 1 ? 'Bring back the one removed' : `Bring back the ${n} removed`),
  },
};
