import type { FailureCode } from '@/lib/base/errors';

/** Words of the shell: opening, first run, failures. */
export const shell = {
  ui: { close: 'Close', cancel: 'Cancel' },
  boot: {
    newerTitle: 'This data was written by a newer Deskside',
    newerText:
      'Your cases are safe, but this version cannot read them without harm. Update the extension, or take a raw copy of everything along.',
    failedTitle: 'Deskside could not open its data',
    failedText:
      'Nothing was changed. Close other Deskside windows and try again; if that does not help, take a raw copy of the data and report it.',
    brokenPart: 'This part could not be shown. What was saved is safe.',
    export: 'Save a raw copy',
    again: 'Try again',
  },
  panel: {
    tabs: 'Parts of the panel',
    settings: 'Settings',
    elsewhere: (here: string) => `The page in front is another conversation: ${here}`,
    startHere: 'Start a case here',
    showHere: 'Show its case',
    closed: 'This case is closed.',
    startNew: 'Start a new case',
  },
  known: {
    issue: 'Known issue:',
    open: 'Open its reply',
    waits: 'The team’s library has changed: look',
  },
  tab: { guide: 'Guide', call: 'Call', replies: 'Replies', record: 'Record', cases: 'Cases' },
  palette: { where: 'In the page, at the caret', choose: 'choose', insert: 'insert', close: 'close' },
  welcome: {
    step: (n: number, of: number) => `${n} of ${of}`,
    next: 'Next',
    skip: 'Skip',
    nameTitle: 'What do customers call you?',
    nameText: 'Your display name signs the replies. It stays on this machine, like everything else.',
    companyTitle: 'What is official?',
    companyText:
      'Replies name these. Links and numbers that are not among them stop and ask before they leave.',
    languageTitle: 'Which language for the panel?',
    languageText: 'Replies have a language of their own, chosen with each case.',
    lookTitle: 'A short look around',
    tour: [
      [
        'Guide',
        'The checks for each issue type, step by step. What must not go out before they are done stays locked.',
      ],
      [
        'Replies',
        'Find a reply, fill it, press Enter: it stands in the page’s box, read back. One undo takes it away. You send it.',
      ],
      ['Record', 'Every result, reply and note, the moment it happens, on this machine.'],
    ] as [string, string][],
    begin: 'Begin',
  },
  failure: {
    'not-found': 'This is no longer there. Nothing was changed.',
    'blank-reason': 'A reason is needed.',
    'step-not-open': 'This step is not open now. Nothing was recorded.',
    'required-step': 'This step is required and cannot be skipped.',
    'note-missing': 'Save a note first; this step needs one.',
    'field-missing': 'Fill in the required fields first.',
    'field-invalid': 'This value cannot be kept.',
    'run-closed': 'This playbook is closed.',
    'case-closed': 'This case is closed. Reopen it first.',
    'guard-not-soft': 'This check cannot be opened by hand.',
    'steps-open': 'Some steps are not done yet.',
    'no-working-day':
      'The business hours have no working day, so no due time can be told. Please set them in the settings.',
    'pack-refused': 'The pack was refused; nothing of it was stored.',
    'settings-given': 'This is set by your pack or organisation.',
    'write-failed': 'It could not be saved. What you typed is still here; try again.',
    'newer-database': 'This data was written by a newer version.',
    'changed-elsewhere':
      'It was changed in another window meanwhile. Your words are still here; look at the other change first.',
    'reply-named': 'A playbook leads to this reply. Change its steps first.',
    bug: 'Something went wrong; nothing was saved. What you typed is still here.',
  } satisfies Record<FailureCode | 'bug', string>,
};
