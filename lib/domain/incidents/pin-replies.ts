/** A list of replies with those of known issues on top, whatever was searched. */
import type { Incident } from './incident';

/** What stands on top, and where the search's own best is: it stays the one that an Enter means. */
export interface Pinned<T> {
  shown: (T & { issue?: Incident })[];
  begin: number; // place of the search's best; the length of the list where the search found nothing
}

/** Puts of `tops` the replies of the `live` incidents, in their order, above what was found; each stands once. */
export function pinReplies<T extends { entry: { id: string } }>(
  found: readonly T[],
  tops: readonly T[],
  live: readonly Incident[],
): Pinned<T> {
  const shown = new Map<string, T & { issue?: Incident }>();
  for (const issue of live) {
    const top = tops.find(({ entry }) => entry.id === issue.reply);
    if (top && !shown.has(issue.reply)) shown.set(issue.reply, { ...top, issue });
  }
  for (const item of found) if (!shown.has(item.entry.id)) shown.set(item.entry.id, item);
  const best = [...shown.keys()].indexOf(found[0]?.entry.id ?? '');
  return { shown: [...shown.values()], begin: best < 0 ? shown.size : best };
}
