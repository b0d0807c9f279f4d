import type { Lang } from '@/lib/base/l10n';
import type { Channel, Tone } from '@/lib/domain/guides/playbook';
import type { Happened, Outcome, RunFact, Via } from '@/lib/domain/guides/run';

export type CaseStatus = 'open' | 'waiting' | 'closed';

/** Who the case is with, as far as it is known. */
export interface Customer {
  name: string; // empty where the customer gave none
  reference: string;
  local: boolean; // the reference was made here because the desk has none
}

/** One conversation with one customer. */
export interface Case {
  id: string;
  v: 1;
  status: CaseStatus;
  channel: Channel;
  lang: Lang;
  tone: Tone;
  address?: string | undefined; // of the conversation (`address.ts`); a hotline case has none
  customer: Customer;
  playbooks: string[]; // issue types, in the order their runs began
  openedAt: number;
  openedBy: string;
  touchedAt: number;
  firstReplyDue?: number | undefined; // when the first reply is due; gone once it was given
  dueAt?: number | undefined; // the next promise
  closedAt?: number | undefined;
  outcome?: Outcome | undefined;
  grams: number[]; // hashes to find the case by name and reference
}

/** What happens on a case outside its runs. */
export type CaseFact =
  | { t: 'opened' }
  | { t: 'started'; playbook: string; version: number; run: string }
  | { t: 'note'; noteId: string }
  | { t: 'status'; to: CaseStatus }
  | { t: 'details' } // name, reference, language or tone changed; the values stand on the case
  | { t: 'address' }
  | { t: 'promise'; dueAt: number }
  | { t: 'sent'; what: string; lang: Lang; tone: Tone; via: Via; textId: string; place?: string | undefined }
  | { t: 'call'; what: 'begin' | 'hold' | 'back' | 'end'; minutes?: number | undefined }
  | { t: 'wrapped'; outcome: Outcome };

/** A row of a case's timeline. `runId` stands on what happened in a run. */
export type CaseEvent = Happened & { id: string; caseId: string; runId?: string | undefined } & (
    RunFact | CaseFact
  );

/** A note as it was saved. */
export interface Note {
  id: string;
  caseId: string;
  text: string;
  at: number;
  by: string;
}

/** An erasable text that an event names: what was sent, why a step was skipped. */
export interface StoredText {
  id: string;
  caseId: string;
  text: string;
}

/** Something typed and not saved yet. */
export interface Draft {
  key: string; // what it is a draft of, such as "note:<case>"
  caseId: string;
  text: string;
  at: number;
}
