import { expect, test } from 'vitest';
import { firstReplyOf } from '@/lib/domain/cases/first-reply';

const hours = {
  timeZone: 'Asia/Shanghai',
  days: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[],
  from: '09:00',
  to: '18:00',
  daysOff: [],
};
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Shanghai]`).epochMilliseconds;
const H = 3_600_000;

test.each([
  ['long before', '2026-11-23T10:00', { kind: 'running', left: 6 * H }],
  ['two business hours before', '2026-11-23T14:00', { kind: 'short', left: 2 * H }],
  ['late', '2026-11-23T16:30', { kind: 'late', by: H / 2 }],
])('%s', (_, now, clock) => {
  expect(firstReplyOf({ firstReplyDue: at('2026-11-23T16:00') }, at(now), hours)).toEqual(clock);
});

test('a night in between does not count', () => {
  const clock = firstReplyOf({ firstReplyDue: at('2026-11-24T10:00') }, at('2026-11-23T17:30'), hours);
  expect(clock).toEqual({ kind: 'short', left: 1.5 * H });
});

test.each([undefined, Infinity])(
  'a reply that is given, or never due (%s), has no clock',
  (firstReplyDue) => {
    expect(firstReplyOf({ firstReplyDue }, 0, hours)).toEqual({ kind: 'given' });
  },
);
