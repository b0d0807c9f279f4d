/** A run: one playbook on one case, as events. What is on screen is computed from them (`view.ts`). */
import type { Lang } from '@/lib/base/l10n';
import type { Channel, Tone } from './playbook';

export type Money = { amount: string; currency: string };
export type FieldValue = string | string[] | Money;

export type StepResult = 'pass' | 'fail' | 'skip';
export type Via = 'inserted' | 'copied' | 'read aloud';
export type Outcome = 'resolved' | 'escalated' | 'abandoned';

/** What happened in a run. Events hold ids, results and times; never a value, never free text. */
export type RunFact =
  | { t: 'result'; step: string; result: StepResult; reasonId?: string | undefined }
  | { t: 'undo'; step: string; reasonId: string }
  | { t: 'captured'; field: string }
  | { t: 'purged'; field: string }
  | {
      t: 'reply';
      reply: string;
      tone: Tone;
      lang: Lang;
      via: Via;
      textId: string;
      place?: string | undefined;
    }
  | { t: 'override'; guard: string; reasonId: string } // soft guards only
  | { t: 'due'; step: string; dueAt: number }
  | { t: 'channel'; to: Channel }
  | { t: 'escalate'; team: string; textId: string }
  | {
      t: 'moved'; // to another version of the playbook
      toVersion: number;
      dropped?: string[] | undefined; // steps whose results count no more; attempts used stay used
      shut?: string[] | undefined; // guards that were opened by hand, and are so no more
      textId?: string | undefined; // what changed, in words
    }
  | { t: 'close'; outcome: Outcome; applied: string[]; reasonId?: string | undefined }; // applied: the steps that were shown

/** When, and by whom. */
export interface Happened {
  at: number; // ms since the epoch
  by: string; // the agent's display name then
}

export type RunEvent = Happened & RunFact;

/** A run with its events in order and the values its fields hold now. */
export interface Run {
  id: string;
  caseId: string;
  playbook: { id: string; version: number }; // pinned for the life of the run
  channel: Channel; // when it began
  startedAt: number;
  values: ReadonlyMap<string, FieldValue>;
  events: readonly RunEvent[];
}

/** A failed identity check of the same customer elsewhere: on another case, or in another run of this one. */
export interface FailedCheck {
  step: string;
  at: number;
}

/** What the evaluator must know besides the run itself. */
export interface Surroundings {
  now: number;
  failedChecks: readonly FailedCheck[];
  lastNoteAt?: number | undefined; // when the case's latest note was saved
}
