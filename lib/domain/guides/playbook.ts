/**
 * The declarative model of playbooks: content written by a lead, immutable once published.
 * A playbook is a list of steps, not a graph. `when` = does it apply (if not, it is hidden and counts for nothing);
 * `requires` = is it unlocked (a named guard). Replies and script lines use the same two words.
 */
import type { L10n, Lang } from '@/lib/base/l10n';
import type { BusinessHours } from '@/lib/domain/calendar/business-hours';

export const CHANNELS = ['web', 'email', 'chat', 'social', 'phone'] as const;
export const TONES = ['friendly', 'formal'] as const;
/** The pause points of every playbook, in their order. */
export const PHASES = ['understand', 'identity', 'facts', 'act', 'record'] as const;

export type Channel = (typeof CHANNELS)[number];
export type Tone = (typeof TONES)[number];
export type Phase = (typeof PHASES)[number];
export type Many<T> = T | T[];

export type StepState = 'pending' | 'pass' | 'fail' | 'skip';

/** A condition; it is true, false or unknown, and only true opens anything. */
export type Cond =
  | { all: Cond[] }
  | { any: Cond[] }
  | { not: Cond }
  | { step: string; is: Many<StepState> }
  | { field: string; is: Many<string> } // for 'choices': holds if one of them was chosen
  | { field: string; filled: boolean }
  | { channel: Many<Channel> }
  | { guard: string };

/** A span of time, by the clock or in business hours. */
export interface Timer {
  hours: number;
  calendar: 'business' | 'clock';
}

/** A named condition: is it unlocked? */
export interface Guard {
  title: L10n;
  level: 'hard' | 'soft';
  validMinutes?: number | undefined;
  when: Cond;
}

export type FieldType =
  'text' | 'note' | 'choice' | 'choices' | 'yesno' | 'date' | 'money' | 'country' | 'email';

/** A value that a step captures. */
export interface Field {
  label: L10n; // words for the agent
  type: FieldType;
  options?: Record<string, L10n> | undefined;
  required?: boolean | undefined;
  pattern?: string | undefined;
  maxLength?: number | undefined;
  class: 'open' | 'personal'; // there is no 'secret': what may not be kept has no field
  mask?: 'tail4' | 'email' | 'full' | undefined; // how a personal value looks outside its own input
  keepDays: number; // days after the case closes
}

/** What follows when a step fails. */
export interface OnFail {
  attempts: number;
  then: 'escalate' | 'close' | 'continue';
  to?: string | undefined; // a team
  reply?: string | undefined;
}

/** One step of a playbook. */
export interface Step {
  id: string; // stable; a new meaning gets a new id
  phase: Phase;
  kind: 'ask' | 'verify' | 'do' | 'wait';
  title: L10n;
  say?: L10n | undefined; // words for the customer
  item?: L10n | undefined; // the same as one item of a list
  note?: L10n | undefined; // words for the agent
  capture?: string[] | undefined;
  when?: Cond | undefined;
  requires?: string | undefined;
  required?: boolean | undefined; // may not be skipped
  needsNote?: boolean | undefined; // passes only when a note was saved on the case since the run began
  onFail?: OnFail | undefined;
  wait?: Timer | undefined;
  reply?: string | undefined; // kind 'wait': what to send then
}

/** A canned reply, with its variants. */
export interface Reply {
  id: string;
  title: L10n;
  channels?: Channel[] | undefined;
  shortcut?: string | undefined;
  tags?: string[] | undefined;
  owner?: string | undefined;
  reviewBy?: string | undefined;
  when?: Cond | undefined;
  requires?: string | undefined;
  format?: 'plain' | 'markdown' | undefined; // what the filled body is; plain where it says nothing
  text: Partial<Record<Tone, L10n>>; // Liquid
  forChannel?: Partial<Record<Channel, Partial<Record<Tone, L10n>>>> | undefined;
}

/** The guide of one issue type. */
export interface Playbook {
  id: string;
  version: number;
  title: L10n;
  firstReply?: Timer | undefined;
  fields: Record<string, Field>;
  guards: Record<string, Guard>;
  steps: Step[];
  replies: Reply[];
}

/** One line to say on a call. */
export interface ScriptLine {
  id: string;
  stage: number; // the order on a call
  use?: 'as-needed' | undefined;
  title: L10n;
  say: L10n;
  note?: L10n | undefined;
  when?: Cond | undefined;
  requires?: string | undefined;
}

/** What to say on a call, line by line. */
export interface Script {
  id: string;
  version: number;
  channel: Channel;
  use?: 'out-of-hours' | undefined; // offered by itself outside the business hours
  title: L10n;
  lines: ScriptLine[];
}

/** A named value in a body, and where it comes from. */
export interface Placeholder {
  source: 'settings' | 'case' | 'field' | 'step' | 'timer' | 'computed' | 'blank';
  label: L10n;
  default?: L10n | undefined;
  fallback?: Partial<Record<Tone, L10n>> | undefined;
  blank?:
    | {
        type: 'text' | 'choice' | 'date' | 'money' | 'number';
        choices?: L10n[] | undefined;
        remember?: boolean | undefined;
      }
    | undefined;
}

/** A known issue that a lead announces: its reply stands above all others from `since` until `until`. */
export interface PackIncident {
  id: string;
  reply: string;
  title: L10n;
  notice?: L10n | undefined; // words for the agent
  since: string; // ISO 8601, with its offset
  until: string; // from this moment on it is over
  by: string; // who announced it
}

/** How long what is closed is kept. */
export interface Retention {
  days: number;
}

/** A file of playbooks, replies and scripts. */
export interface Pack {
  format: 2;
  id: string;
  version: number;
  part?: true | undefined; // only some of a library: what is not in it is left as it is
  title: L10n;
  defaultLang: Lang;
  langs: Lang[];
  settings?: Record<string, L10n | string> | undefined; // company values the lead gives, so that no agent types them
  officialLinks?: string[] | undefined; // hosts, addresses and numbers that replies may name
  hours?: BusinessHours | undefined; // then they are not the agent's to set, as with `settings`
  retention?: Retention | undefined;
  incidents?: PackIncident[] | undefined;
  teams: Record<string, L10n>;
  placeholders: Record<string, Placeholder>;
  playbooks: Playbook[];
  replies: Reply[]; // general replies; a playbook carries its own
  scripts: Script[];
}
