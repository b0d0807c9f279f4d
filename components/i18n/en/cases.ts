import type { Standing } from '@/lib/domain/cases/standing';
import type { CaseStatus } from '@/lib/domain/cases/case';
import type { Channel, Tone } from '@/lib/domain/guides/playbook';
import type { Outcome } from '@/lib/domain/guides/run';

/** Words of cases. */
export const cases = {
  channel: {
    web: 'Website',
    email: 'Email',
    chat: 'Live chat',
    social: 'Social',
    phone: 'Hotline',
  } satisfies Record<Channel, string>,
  tone: { friendly: 'Friendly', formal: 'Formal' } satisfies Record<Tone, string>,
  status: { open: 'Open', waiting: 'Waiting', closed: 'Closed' } satisfies Record<CaseStatus, string>,
  outcome: {
    resolved: 'Resolved',
    escalated: 'Passed on',
    abandoned: 'No answer',
  } satisfies Record<Outcome, string>,
  standing: (s: Standing): string =>
    s.kind === 'verifying'
      ? `Verifying ${s.passed}/${s.of}`
      : { closed: 'Closed', failed: 'Check failed', verified: 'Verified', none: '' }[s.kind],
  start: {
    title: 'Start a case',
    here: (host: string) => `For the conversation in front, on ${host}`,
    noPage: 'Without a page, as for a call',
    noneOpen: (host: string) => `No conversation is open on ${host}`,
    readBy: (rule: string, tried: boolean) =>
      `As the page says, by the rule for ${rule}${tried ? '' : ', which nobody has tried yet: please check'}.`,
    noAccess:
      'Deskside has no access to the page in front. To tie the case to it, click the Deskside icon in the toolbar or press its key once.',
    follow: (host: string) => `Always allow on ${host}, so that the panel follows by itself`,
    channel: 'Channel',
    issue: 'Issue type',
    lang: 'Reply language',
    tone: 'Tone',
    name: 'Customer name (optional)',
    reference: 'Reference',
    referenceHint: 'The ticket number. Left empty, a local one is made.',
    go: 'Start',
  },
  case: {
    details: 'Case details',
    unnamed: 'No name given',
    channelResets: 'Another channel resets every check that was passed.',
    addPlaybook: 'Continue with another playbook on this case',
    begin: 'Begin',
    noAddress: 'Not tied to a page',
    linkHere: 'This is the page in front',
    reopen: 'Reopen',
    toWaiting: 'Set to waiting',
    toOpen: 'Set to open',
  },
  cases: {
    search: 'Find by name, reference or issue type',
    new: 'New case',
    more: 'Show more',
    none: (query: string) => `No case matches “${query}”.`,
    switchKeys: 'previous and next open case',
  },
  clock: {
    title: 'Business time left for the first reply',
    shortTitle: 'The first reply is due soon.',
    lateTitle: 'The first reply is overdue.',
    left: (span: string) => `${span} left`,
    late: (span: string) => `${span} late`,
    offer: 'Say that it takes longer',
    units: { h: ' h', min: ' min' },
  },
  wrap: {
    open: 'Wrap up',
    stillOpen: 'Still open',
    nothingOpen: 'Nothing is open.',
    outcome: 'Outcome',
    reason: 'In a sentence, why',
    reasonHint: 'Needed to close a case that is not resolved.',
    cannotResolve: 'Some steps are not done. Finish or skip them, or choose another outcome.',
    summary: 'Summary',
    language: 'Language',
    close: 'Close the case',
  },
  escalate: {
    team: 'Team',
    packet: 'What the team gets',
    hint: 'For colleagues only: it says which checks failed, so it can be copied but not inserted.',
    go: 'Copy and escalate',
    done: 'Escalated. The packet is on the clipboard.',
    doneNotCopied: 'Escalated and recorded. The packet could not be copied; it stands in the record.',
  },
};
