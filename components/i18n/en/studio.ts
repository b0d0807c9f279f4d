/** Words of the studio alone. */
export const studio = {
  hours: {
    text: 'The first-reply clock and every wait count in these hours.',
    days: 'Working days',
    noDays: 'Without a working day nothing ever falls due.',
    from: 'From',
    to: 'To',
    zone: 'Time zone',
    daysOff: 'Days off',
    daysOffHint: 'One date a line, such as 2026-10-01.',
    wrongDay: (days: string) => `Not a date: ${days}`,
    inReplies: (words: string) => `In replies: ${words}`,
  },
  sites: {
    title: 'Allowed sites',
    text: 'On these sites the panel follows the conversation by itself. Everywhere else it asks for one click first.',
    none: 'No site is allowed yet. Open your desk’s page and start a case in the panel: it offers this there.',
    remove: 'Remove',
    typed: 'Typed shortcuts',
    typedOn: (site: string) => `Typed shortcuts on ${site}`,
    typedText:
      'With typed shortcuts on, /name and then Tab or Space inserts the reply of that name. The names stand beside the titles in the panel’s list of replies.',
  },
  keys: {
    text: 'The first two are set in the browser’s page for extension shortcuts.',
    unset: 'not set',
    panel: 'Open the panel',
    palette: 'Open the palette over the page',
    list: [
      ['1–5', 'Parts of the panel'],
      ['/', 'Find a reply'],
      ['w', 'Write a note'],
      ['m', 'Ask for what is missing'],
      ['[', 'Previous open case'],
      [']', 'Next open case'],
      ['a p f s u', 'In an open step: ask, passed, failed, skip, undo'],
      ['n', 'In a call: next line'],
      ['Mod+Enter', 'Save the note'],
      ['Alt+Enter', 'Copy instead of inserting'],
      ['Alt+Down', 'Another box of the page'],
      ['/name Tab', 'In the page, where typed shortcuts are on: insert the reply of that name'],
      ['Alt+F', 'In the search: favourites only'],
      ['Alt+R', 'In the search: recently inserted only'],
      ['Alt+S', 'In the search: make the chosen reply a favourite'],
      ['Alt+C', 'Check the draft in the page’s box'],
    ] as [string, string][],
  },
  library: {
    text: 'Packs of replies, playbooks and scripts.',
    version: (n: number) => `version ${n}`,
  },
  data: {
    text: 'Cases, notes and settings are kept in this browser profile, on this machine. Nothing is sent anywhere.',
    export: 'Save a raw copy',
    exportHint:
      'A raw copy holds everything as it is stored, customers’ details included. Keep it as carefully.',
  },
};
