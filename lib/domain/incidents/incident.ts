/** Known issues that a lead has announced: which are live, and which replies they pin above all others. */
import type { L10n } from '@/lib/base/l10n';

/** A known issue as it is stored. It is live from `since` until just before `until`, in ms since the epoch. */
export interface Incident {
  id: string;
  pack: string; // '' for one that was announced here
  reply: string;
  title: L10n;
  notice?: L10n | undefined; // words for the agent
  since: number;
  until: number;
  by: string;
  clearedAt?: number | undefined; // taken down here
}

/** The incidents live at `now`, the latest first. One that is over, or that has not begun, is never among them. */
export const liveIncidents = (incidents: readonly Incident[], now: number): Incident[] =>
  incidents
    .filter((i) => i.clearedAt === undefined && i.since <= now && now < i.until)
    .sort((a, b) => b.since - a.since || (a.id < b.id ? -1 : 1));

/** The replies that stand on top of every search at `now`, the latest incident's first, each once. */
export const pinnedReplies = (incidents: readonly Incident[], now: number): string[] => [
  ...new Set(liveIncidents(incidents, now).map((i) => i.reply)),
];

/** When the next of them begins or ends after `now`: until then nothing changes by itself. Infinity where none does. */
export const nextTurn = (incidents: readonly Incident[], now: number): number =>
  Math.min(Infinity, ...incidents.flatMap((i) => [i.since, i.until]).filter((at) => at > now));
