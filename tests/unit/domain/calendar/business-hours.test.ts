import { describe, expect, test } from 'vitest';
import {
  addBusinessTime,
  businessTimeBetween,
  isOpenAt,
  timerDue,
  type BusinessHours,
} from '@/lib/domain/calendar/business-hours';

const HOUR = 3_600_000;
const shanghai: BusinessHours = {
  timeZone: 'Asia/Shanghai',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '18:00',
  daysOff: ['2026-10-01'],
};
const berlin: BusinessHours = {
  ...shanghai,
  timeZone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5, 6, 7],
  daysOff: [],
};
const night: BusinessHours = { ...shanghai, timeZone: 'UTC', from: '22:00', to: '06:00', daysOff: [] };
const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const shown = (ms: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toString();

describe('business time', () => {
  test.each([
    ['within a day', shanghai, '2026-11-23T10:00[Asia/Shanghai]', 3, '2026-11-23T13:00'],
    ['to the end of a day', shanghai, '2026-11-23T10:00[Asia/Shanghai]', 8, '2026-11-23T18:00'],
    ['over a night', shanghai, '2026-11-23T17:00[Asia/Shanghai]', 2, '2026-11-24T10:00'],
    ['over a weekend', shanghai, '2026-11-20T17:00[Asia/Shanghai]', 2, '2026-11-23T10:00'],
    ['begun on a weekend', shanghai, '2026-11-21T12:00[Asia/Shanghai]', 1, '2026-11-23T10:00'],
    ['over a day off', shanghai, '2026-09-30T17:00[Asia/Shanghai]', 2, '2026-10-02T10:00'],
    ['24 business hours', shanghai, '2026-11-23T09:00[Asia/Shanghai]', 24, '2026-11-25T15:00'],
    ['into summer time', berlin, '2026-03-28T17:00[Europe/Berlin]', 2, '2026-03-29T10:00'],
    ['out of summer time', berlin, '2026-10-24T17:00[Europe/Berlin]', 10, '2026-10-25T18:00'],
    ['in a night shift', night, '2026-11-23T23:00[UTC]', 6, '2026-11-24T05:00'],
    ['in the shift of the evening before', night, '2026-11-24T03:00[UTC]', 2, '2026-11-24T05:00'],
  ])('%s', (_, hours, start, add, due) => {
    const end = addBusinessTime(at(start), add * HOUR, hours);
    expect(shown(end, hours.timeZone)).toContain(due);
    expect(businessTimeBetween(at(start), end, hours)).toBe(add * HOUR);
  });

  test('a night that summer time makes shorter has less of it', () => {
    const shift = { ...night, timeZone: 'Europe/Berlin', days: [6] as const } as unknown as BusinessHours;
    const whole = businessTimeBetween(
      at('2026-03-28T20:00[Europe/Berlin]'),
      at('2026-03-29T09:00[Europe/Berlin]'),
      shift,
    );
    expect(whole).toBe(7 * HOUR);
  });

  test('never falls due where no day is a working day', () => {
    expect(addBusinessTime(0, HOUR, { ...shanghai, days: [] })).toBe(Infinity);
  });

  test('a clock timer does not know of nights', () => {
    expect(timerDue(0, { hours: 24, calendar: 'clock' }, shanghai)).toBe(24 * HOUR);
  });
});

test.each([
  ['2026-11-23T08:59[Asia/Shanghai]', false],
  ['2026-11-23T09:00[Asia/Shanghai]', true],
  ['2026-11-23T17:59[Asia/Shanghai]', true],
  ['2026-11-23T18:00[Asia/Shanghai]', false],
  ['2026-11-22T12:00[Asia/Shanghai]', false],
  ['2026-10-01T12:00[Asia/Shanghai]', false],
])('open at %s: %s', (when, open) => {
  expect(isOpenAt(at(when), shanghai)).toBe(open);
});
