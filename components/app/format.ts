import type { Lang } from '@/lib/base/l10n';

const sameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString();

/** A moment for the agent: the time, with the day where it is not today's. */
export function momentShort(at: number, lang: Lang, now = Date.now()): string {
  const time = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );
  if (sameDay(at, now)) return time;
  const day = new Intl.DateTimeFormat(lang, { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
  return `${day} ${time}`;
}

/** Minutes and seconds that have passed: "06:12", "1:06:12". */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** A span in its largest two units: "2 h 5 min", "3小时", "40分". */
export function span(ms: number, words: { h: string; min: string }): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes}${words.min}`;
  return rest === 0 ? `${hours}${words.h}` : `${hours}${words.h} ${rest}${words.min}`;
}

/** The sign of a customer: the first character of the name that is one. */
export const initial = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '?';
