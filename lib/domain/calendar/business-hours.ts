/** Business hours: working days and hours in one time zone, with the days off. Pure; stands on Temporal. */

/** ISO weekday, 1 = Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When the desk is open. */
export interface BusinessHours {
  timeZone: string; // IANA, such as "Asia/Shanghai"
  days: Weekday[];
  from: string; // "09:00"
  to: string; // "18:00"; the same or earlier than `from` means past midnight
  daysOff: string[]; // ISO dates
}

const DAY_LIMIT = 4000; // a calendar without a working day must not search for ever

interface Shift {
  from: number;
  to: number;
}

function shiftOf(day: Temporal.PlainDate, hours: BusinessHours): Shift | undefined {
  const works = hours.days.includes(day.dayOfWeek as Weekday) && !hours.daysOff.includes(day.toString());
  if (!works) return undefined;
  const at = (time: string, date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: hours.timeZone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds;
  const overnight = hours.to <= hours.from;
  return { from: at(hours.from, day), to: at(hours.to, overnight ? day.add({ days: 1 }) : day) };
}

const dayAt = (at: number, hours: BusinessHours): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.timeZone).toPlainDate();

/** Shifts that end after `at`, in order; the one of the evening before included. */
function* shiftsFrom(at: number, hours: BusinessHours): Generator<Shift> {
  let day = dayAt(at, hours).subtract({ days: 1 });
  for (let i = 0; i < DAY_LIMIT; i++, day = day.add({ days: 1 })) {
    const shift = shiftOf(day, hours);
    if (shift && shift.to > at) yield shift;
  }
}

/** True while the desk is open. `at`: ms since the epoch. */
export function isOpenAt(at: number, hours: BusinessHours): boolean {
  const [next] = shiftsFrom(at, hours);
  return next !== undefined && next.from <= at;
}

/** When `ms` of business time have passed since `start`, in ms since the epoch; Infinity when no day is a working day. */
export function addBusinessTime(start: number, ms: number, hours: BusinessHours): number {
  let left = ms;
  for (const shift of shiftsFrom(start, hours)) {
    const from = Math.max(shift.from, start);
    if (left <= shift.to - from) return from + left;
    left -= shift.to - from;
  }
  return Infinity;
}

/** Business time between two moments, in ms; 0 when `end` is not after `start`. */
export function businessTimeBetween(start: number, end: number, hours: BusinessHours): number {
  let total = 0;
  for (const shift of shiftsFrom(start, hours)) {
    if (shift.from >= end) break;
    total += Math.min(shift.to, end) - Math.max(shift.from, start);
  }
  return total;
}

/** When a timer that began at `start` is due, in ms since the epoch. */
export function timerDue(
  start: number,
  timer: { hours: number; calendar: 'business' | 'clock' },
  hours: BusinessHours,
): number {
  const ms = timer.hours * 3_600_000;
  return timer.calendar === 'clock' ? start + ms : addBusinessTime(start, ms, hours);
}
