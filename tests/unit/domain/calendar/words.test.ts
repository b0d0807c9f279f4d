import { expect, test } from 'vitest';
import { dateToWords, hoursToWords, momentToWords } from '@/lib/domain/calendar/words';

const at = Date.UTC(2026, 10, 24, 6, 12);

test.each([
  ['en', '24 Nov 2026, 14:12 GMT+8'],
  ['zh-CN', '2026年11月24日 GMT+8 14:12'],
])('a moment in %s', (lang, words) => {
  expect(momentToWords(at, lang, 'Asia/Shanghai')).toBe(words);
});

test.each([
  ['2026-11-20', 'en', '20 November 2026'],
  ['2026-11-20', 'zh-CN', '2026年11月20日'],
  ['not a date', 'en', 'not a date'],
])('the date %s in %s', (date, lang, words) => {
  expect(dateToWords(date, lang)).toBe(words);
});

test('business hours', () => {
  const hours = {
    timeZone: 'Asia/Shanghai',
    days: [1, 2, 3, 4, 5, 7] as const,
    from: '09:00',
    to: '18:00',
    daysOff: [],
  };
  expect(hoursToWords({ ...hours, days: [...hours.days] }, 'en')).toBe(
    'Mon–Fri, Sun 09:00–18:00 (Asia/Shanghai)',
  );
  expect(hoursToWords({ ...hours, days: [...hours.days] }, 'zh-CN')).toBe(
    '周一至周五、周日 09:00–18:00 (Asia/Shanghai)',
  );
});
