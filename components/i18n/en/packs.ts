/** Words of packs: what an import would do, why it may not, and what an address answered. */
export const packs = {
  packs: {
    summary: (fresh: number, changed: number, gone: number, same: number) =>
      `${fresh} new, ${changed} changed, ${gone} no longer in the pack, ${same} the same`,
    idle: 'The library is as the pack has it. There is nothing to do.',
    links: (n: number) =>
      `${n} ${n === 1 ? 'link is' : 'links are'} new or changed. Look at each before you go on.`,
    older: (file: number, here: number) =>
      `The file is version ${file}; version ${here} is here already. Importing goes back to the older one.`,
    refused: (n: number) =>
      `The file is refused for ${n} ${n === 1 ? 'reason' : 'reasons'}; nothing of it was stored. Correct it where it was made and load it again.`,
    reason: (line: number | undefined, path: string, reason: string) =>
      line === undefined ? `${path}: ${reason}` : `Line ${line}, ${path}: ${reason}`,
    stale: 'The library has changed since you looked. Look at what would happen now, then decide again.',
    done: 'Imported. The library holds the pack as you chose.',
    raised: (names: string) =>
      `In the file these are a new version, for their replies were edited since they were published: ${names}`,
    unreadable: {
      'too-large': 'The file is larger than 10 MB and was not read. Export a part of the library instead.',
      encoding: 'The file is not text in UTF-8 or UTF-16. Save it in UTF-8 and load it again.',
    },
    state: {
      new: 'new',
      changed: 'changed',
      same: 'the same',
      gone: 'no longer in the pack',
      refused: 'refused',
    },
    why: {
      'edited-here': 'You have edited it; the pack has not changed it.',
      'both-edited': 'You and the pack have both edited it. Yours is kept as an own copy.',
      'deleted-here': 'You have deleted it.',
      'other-pack': 'Another pack or your own library has something of this name.',
      gated: 'Yours is locked by a check that theirs does not have, so it cannot be replaced.',
      'shortcut-taken': 'Another reply has this typed shortcut.',
      published: 'This version is published with other content. A change needs a new version number.',
    },
    choice: { mine: 'Keep mine', theirs: 'Take theirs', both: 'Keep both' },
    address: {
      'no-address': 'This is not an address. Enter all of it, beginning with https://.',
      'not-https': 'Only https addresses are asked. Enter one that begins with https://.',
      'has-password': 'The address holds a name or password. Enter it without them.',
      'not-allowed': 'The browser was not allowed to ask this site. Add the address again and allow it.',
    },
    outcome: {
      new: 'A new version waits. Look at what it changes, then take it or leave it.',
      same: 'Nothing new.',
      'not-allowed': 'The site’s permission is missing. Add the address again and allow it.',
      unreachable: 'The address could not be reached. It is tried again within the hour.',
      timeout: 'The address took too long to answer. It is tried again within the hour.',
      redirected: 'The address leads on to another one. Enter the address where the pack really is.',
      'not-a-pack': 'The address answers with a web page, not a pack. Check that it needs no sign-in.',
      'too-large': 'The answer is larger than 10 MB and was not read. Ask whoever keeps the pack.',
      encoding: 'The answer is not text in UTF-8 or UTF-16. Ask whoever keeps the pack.',
    },
    status: (n: number) => `The address answered with error ${n}. It is tried again within the hour.`,
    untouched: 'The library is as it was.',
    source: {
      own: 'Set by you',
      pack: (title: string) => `Given by the pack ${title}`,
      managed: 'Set by your organisation',
    },
  },
};
