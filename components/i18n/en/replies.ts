import type { Via } from '@/lib/domain/guides/run';

const via: Record<Via, string> = { inserted: 'Inserted', copied: 'Copied', 'read aloud': 'Read aloud' };
const reasons: Record<string, string> = {
  moved: 'the caret is no longer in the box it was in',
  'too-long': 'the text is too long for this box; shorten it with Edit',
  unchanged: 'the box did not take the text',
  changed: 'the box was left changed; please look at it before going on',
  gone: 'the page changed meanwhile',
  late: 'the page answered too late, and the text was held back',
  'no-answer': 'the page did not answer; please look at the box before going on',
};

/** Words of finding and sending. */
export const replies = {
  replies: {
    search: 'Find a reply',
    list: 'Replies',
    locked: 'Locked',
    filters: 'Show only',
    favourite: 'Favourite',
    favourites: 'Favourites',
    recents: 'Recent',
    only: { favourites: 'Favourites only', recents: 'Recently inserted only' },
    anyType: 'All issue types',
    general: 'General replies',
    tag: 'Tag',
    anyTag: 'All tags',
    noneHere: 'No reply passes these filters. Take one off.',
    none: (query: string) => `No reply matches “${query}”. Try fewer words.`,
  },
  ask: {
    nothing: (label: string) => `${label}: there is nothing to fill in.`,
    field: (label: string) => `${label} is not known yet. Fill it in at its step in the guide.`,
    past: 'This time has passed already.',
  },
  send: {
    title: 'Check before it leaves',
    original: 'Back to the original',
    missingTitle: 'Ask for what is missing',
    delayTitle: 'It takes longer',
    insert: 'Insert',
    copy: 'Copy',
    edit: 'Edit',
    edited: 'Text as it will be inserted',
    sourceHint: '**bold** *italic* - list [words](https://…). Below, as it will look.',
    done: (how: Via, place: string | undefined) => (place ? `${via[how]} · ${place}` : via[how]),
    notRecorded: 'It is in the page, but could not be written to the record. Please note it by hand.',
    noSuchReply: 'The library has no reply for this.',
  },
  target: {
    goesTo: 'Goes to:',
    boxes: 'Boxes of the page',
    next: 'next box',
    internal: 'internal note',
    kind: { textarea: 'Text box', input: 'One-line box', plain: 'Plain editor', rich: 'Editor' },
    other: (address: string) => `The page in front is not this case’s conversation (${address}).`,
    none: {
      none: 'No compose box has the caret. Click into it in the page.',
      several: 'This page has several boxes. Choose one, or click into it.',
      'no-answer': 'The page does not answer just now.',
      unfit: 'The caret is in a box that is not for replies.',
      blocked: 'The caret is in a frame this extension has not been let into.',
      'no-access': 'No access to this page yet: click the Deskside icon or press its key once.',
      'no-page': 'No page is in front.',
    },
  },
  refusal: {
    locked: (needs: string) => (needs === '' ? 'Locked.' : `Locked. Missing: ${needs}`),
    otherMatter:
      'Not for this case: it belongs to another channel or issue type, or what it needs is not so.',
    unfilled: 'Something is not filled in yet. Nothing half-filled leaves.',
    fault: {
      card: 'There is a card number in the text. It never leaves; please take it out.',
      code: 'There is a security code or one-time code in the text. Please take it out.',
      leftover: 'A placeholder in the text is not filled in.',
      personal: 'The text shows a personal value without its mask. Use the masked form.',
    },
    links: (links: string[]) => `Not on the official list: ${links.join(', ')}`,
    linksOk: 'I checked it, insert',
    otherPage: (address: string | undefined, here: string | undefined) =>
      `${address === undefined ? 'This case is not tied to a page.' : `This case is the conversation at ${address}.`} ${here ? `The page in front is ${here}.` : 'The page in front is another one.'} Nothing was inserted.`,
    goThere: 'Go to the conversation',
    linkHere: 'This page is the conversation',
    oneLine: 'The caret is in a box of one line. Line breaks would become spaces.',
    oneLineOk: 'Insert there',
    blocked: (origin: string) =>
      `The compose box is in a frame of ${origin}. Nothing was inserted, and no other box was used.`,
    allow: (origin: string) => `Allow ${origin}`,
    noAccess:
      'Deskside has no access to the page in front. Click its icon in the toolbar or press its key once, then insert again.',
    hint: 'Ask the browser',
    otherBox: (now: string | undefined) =>
      `The box that was shown here is gone or has lost the caret. Nothing was inserted. ${now === undefined ? 'Click into the box in the page' : now === '' ? 'Look at the box named below' : `It would now go to “${now}”: look at that box`}, then insert again.`,
    unfit: {
      password: 'The caret is in a password field. Nothing is ever put there.',
      search: 'The caret is in a search box. Click into the compose box.',
      'read-only': 'The box with the caret cannot be written to.',
    } as Record<string, string>,
    notInserted: (reason: string, detail: string | undefined) =>
      `Not inserted: ${reasons[reason] ?? reason}${detail ? ` (${detail})` : ''}.`,
    plain: {
      'not-in-language':
        'This reply has no text in the case’s language. Switch the language or choose another.',
      'no-page': 'No page is in front.',
      several: 'This page has several boxes and none has the caret. Choose one, then insert.',
      'no-answer':
        'The page did not answer within two seconds. Nothing was inserted. Wait until it moves again, or copy the text.',
      'no-box': 'No compose box has the caret. Click into the box in the page, then insert again.',
      'not-copied':
        'The browser did not let the text onto the clipboard. Click into the panel and try again.',
    },
  },
  asked: {
    title: 'Asked for in the page',
    elsewhere:
      'A reply asked for in another page was not inserted. Open its conversation and insert it from here.',
    startFirst: (title: string) =>
      `Nothing was inserted: this conversation has no open case. Start one, then insert “${title}”.`,
  },
  guard: {
    cardMasked: 'A card number was masked. Only its last four digits are kept.',
    codeDropped: 'A security code or one-time code was removed.',
    refused: 'This looks like a card number or a code. It never leaves.',
  },
};
