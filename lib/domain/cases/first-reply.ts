/** The first-reply clock: how much business time is left before the first reply is due. */
import { businessTimeBetween, type BusinessHours } from '@/lib/domain/calendar/business-hours';
import type { Case } from './case';

export type FirstReply =
  | { kind: 'given' } // or never due
  | { kind: 'running'; left: number } // ms of business time
  | { kind: 'short'; left: number } // about to run out
  | { kind: 'late'; by: number };

/** From here on the clock warns and the delay reply is offered: the last two business hours. */
const SHORT = 2 * 3_600_000;

/** Where the clock of a case stands at `now`. */
export function firstReplyOf(
  row: Pick<Case, 'firstReplyDue'>,
  now: number,
  hours: BusinessHours,
): FirstReply {
  const due = row.firstReplyDue;
  if (due === undefined || due === Infinity) return { kind: 'given' };
  if (now >= due) return { kind: 'late', by: now - due };
  const left = Math.min(due - now, businessTimeBetween(now, due, hours) || due - now);
  return { kind: left <= SHORT ? 'short' : 'running', left };
}
