import type { DraftKind } from '@/lib/domain/draft-check/finding';
import type { InsertionRow } from '@/lib/domain/insertions/insertion-row';

/** Words of the log of insertions and of the draft check. */
export const checks = {
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
  draft: {
    title: 'Draft check',
    open: 'Check the draft',
    reading: 'Reading the box…',
    again: 'Check again',
    where: (box: string, host: string) => (host === '' ? box : `${box} · ${host}`),
    clear: (box: string) => `Nothing found in “${box}”.`,
    found: (n: number, box: string) => `${n === 1 ? 'One thing' : `${n} things`} to look at in “${box}”.`,
    looked:
      'Looked at: placeholders, payment data, names, links and numbers, personal values, greeting and closing, words that blame or promise, language.',
    untouched: 'The box was only read. Nothing in it was changed, and nothing of it is kept.',
    kind: {
      payment: 'A card number or code. It must not be sent; please take it out.',
      placeholder: 'This is not filled in yet.',
      'other-customer': 'This is the name of another customer.',
      addressee: 'The greeting is not to this customer.',
      link: 'Not on the official list. Is it really ours?',
      personal: 'A personal value without its mask.',
      language: 'Not in the language of this case.',
      greeting: 'There is no greeting.',
      closing: 'There is no closing.',
      blame: 'This may sound like blame.',
      promise: 'This promises something.',
    } satisfies Record<DraftKind, string>,
    addressed: (name: string) => `This case is with ${name}.`,
    empty: 'The box is empty. There is nothing to check yet.',
    gone: 'The box did not answer. Click into it in the page and check again.',
    otherPage: 'The page in front is not this case’s conversation. Nothing was read.',
    blocked: (origin: string) => `The compose box is in a frame of ${origin}, which was not opened. Nothing was read.`, // prettier-ignore
    'no-access': 'Deskside has no access to the page in front. Click its icon in the toolbar or press its key once, then check again.', // prettier-ignore
    'no-answer': 'The page does not answer just now. Try again in a moment.',
    several: 'This page has several boxes and none has the caret. Choose one, then check again.',
    unreadable: 'This editor draws its text in a way that cannot be read whole. Please read it yourself.',
    'no-page': 'No page is in front.',
    'no-box': 'No compose box has the caret. Click into the box in the page, then check again.',
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
