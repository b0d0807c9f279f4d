import type { CaseEvent } from './case';

/** The ids of what left in a case, in order: replies, questions, lines. */
export const sentIds = (events: readonly CaseEvent[]): string[] =>
  events.flatMap((e) => (e.t === 'reply' ? [e.reply] : e.t === 'sent' ? [e.what] : []));
