import type { DraftKind } from '@/lib/domain/draft-check/finding';

/** Words of the draft check. */
export const checks = {
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
};
