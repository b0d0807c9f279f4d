import type { StepResult, Via } from '@/lib/domain/guides/run';

const via: Record<Via, string> = { inserted: 'Inserted', copied: 'Copied', 'read aloud': 'Read aloud' };
const results: Record<StepResult, string> = { pass: 'passed', fail: 'failed', skip: 'skipped' };

/** Words of notes and the record. */
export const record = {
  note: {
    label: 'Note',
    placeholder: 'Add a note…',
    save: 'Save note',
    draft: 'Kept as a draft',
    draftFailed: 'The draft could not be stored. What you typed still stands here; please save it elsewhere.',
  },
  record: {
    title: 'Record of this case',
    gone: '(erased)',
    summary: 'Summary',
    opened: 'Case opened',
    started: (playbook: string) => `Playbook begun: ${playbook}`,
    status: (status: string) => `Status: ${status}`,
    details: 'Case details changed',
    address: 'Tied to another page',
    promise: (when: string) => `Promised by ${when}`,
    sent: (how: Via, title: string, place: string | undefined) =>
      [`${via[how]}: ${title}`, place].filter(Boolean).join(' · '),
    call: (what: 'begin' | 'hold' | 'back' | 'end', minutes: number | undefined) =>
      ({
        begin: 'Call began',
        hold: minutes === undefined ? 'On hold' : `On hold, ${minutes} min promised`,
        back: 'Back from hold',
        end: 'Call ended',
      })[what],
    wrapped: (outcome: string) => `Closed: ${outcome}`,
    closed: (outcome: string) => `Playbook closed: ${outcome}`,
    result: (step: string, result: StepResult) => `${step}: ${results[result]}`,
    undo: (step: string) => `${step}: taken back`,
    captured: (field: string) => `Captured: ${field}`,
    purged: (field: string) => `Erased after its time: ${field}`,
    override: 'Opened a soft check',
    due: (step: string, when: string) => `${step}: due ${when}`,
    channel: (channel: string) => `Moved to ${channel}; passed checks are reset`,
    escalate: (team: string) => `Passed to ${team}`,
    moved: (version: number) => `Moved to version ${version} of its playbook`,
  },
};
