import type { Lang } from '@/lib/base/l10n';
import type { BusinessHours, Weekday } from './business-hours';

/** A moment as the customer reads it, with the time zone: "24 Nov 2026, 14:12 GMT+8". */
export function momentToWords(at: number, lang: Lang, timeZone: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  }).format(at);
}

/** A date of a field ("2026-11-20") as the customer reads it; what is not a date stays as it is. */
export function dateToWords(date: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at);
}

/** 2024-01-01 was a Monday. */
const weekday = (day: Weekday, lang: Lang): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** Runs of days: [1,2,3,4,5,7] becomes [[1,5],[7,7]]. */
function dayRuns(days: readonly Weekday[]): [Weekday, Weekday][] {
  const runs: [Weekday, Weekday][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** Business hours in words: "Mon–Fri 09:00–18:00 (Asia/Shanghai)", "周一至周五 09:00–18:00 (Asia/Shanghai)". */
export function hoursToWords(hours: BusinessHours, lang: Lang): string {
  const chinese = lang.startsWith('zh');
  const days = dayRuns(hours.days).map(([a, b]) =>
    a === b ? weekday(a, lang) : `${weekday(a, lang)}${chinese ? '至' : '–'}${weekday(b, lang)}`,
  );
  return `${days.join(chinese ? '、' : ', ')} ${hours.from}–${hours.to} (${hours.timeZone})`;
}
