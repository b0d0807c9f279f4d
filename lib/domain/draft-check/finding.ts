import type { Lang } from '@/lib/base/l10n';
import type { Channel, Tone } from '@/lib/domain/guides/playbook';

/** What a draft can have that should be looked at before it is sent. */
export type DraftKind =
  | 'payment'
  | 'placeholder'
  | 'other-customer'
  | 'addressee'
  | 'link'
  | 'personal'
  | 'language'
  | 'greeting'
  | 'closing'
  | 'blame'
  | 'promise';

/** One thing found in a draft. */
export interface DraftFinding {
  kind: DraftKind;
  quote: string; // the piece of the draft, payment data and personal values masked; empty where something is missing
}

/** What a draft is held against. */
export interface DraftContext {
  channel: Channel;
  tone: Tone;
  lang: Lang; // of the case
  first: boolean; // the customer has had no answer before this one
  customer: string; // may be empty
  signers: readonly string[]; // who may sign: the agent, the company
  others: readonly string[]; // names of other customers that may stand in the draft
  official: readonly string[]; // texts that name what is the company's own
  personal: readonly { value: string; shown: string }[]; // personal values of the case, and their masked form
  words: Record<'blame' | 'promise', readonly string[]>;
}

/** Looks for one thing. `draft`: without payment data and without the conversation quoted below it. */
export type DraftRule = (draft: string, context: DraftContext) => DraftFinding[];

/** Findings of these kinds do harm when they are sent; the others are a matter of taste and of the moment. */
export const isGrave = (kind: DraftKind): boolean =>
  !['greeting', 'closing', 'blame', 'promise'].includes(kind);

/** One finding for each different quote, in order. */
export const found = (kind: DraftKind, quotes: readonly string[]): DraftFinding[] =>
  [...new Set(quotes)].map((quote) => ({ kind, quote }));

/** The lines of a draft that are not empty, trimmed. */
export const linesOf = (draft: string): string[] =>
  draft
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
