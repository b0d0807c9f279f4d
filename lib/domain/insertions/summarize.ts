import type { InsertionRow } from './insertion-row';

/** How insertions went at one site in one editor. */
export interface InsertionSummary {
  site: string;
  editor: string;
  kind: InsertionRow['kind'];
  inserted: number;
  of: number;
  lastFailure?: { outcome: InsertionRow['outcome']; at: number } | undefined;
  usualWay?: string | undefined;
  medianMs?: number | undefined;
}

/** The middle one of `numbers`; of two, the lower. */
const median = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function summaryOf(rows: readonly InsertionRow[], first: InsertionRow): InsertionSummary {
  const done = rows.filter((r) => r.outcome === 'inserted');
  const failed = rows.filter((r) => r.outcome !== 'inserted').toSorted((a, b) => b.at - a.at)[0];
  return {
    site: first.site,
    editor: first.editor,
    kind: first.kind,
    inserted: done.length,
    of: rows.length,
    lastFailure: failed && { outcome: failed.outcome, at: failed.at },
    usualWay: mostFrequent(done.flatMap((r) => (r.by ? [r.by] : []))),
    medianMs: median(done.flatMap((r) => (r.ms === undefined ? [] : [r.ms]))),
  };
}

/** One summary for each site and editor; where it fails most comes first. */
export function summarizeInsertions(rows: readonly InsertionRow[]): InsertionSummary[] {
  const groups = new Map<string, InsertionRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.site, row.editor, row.kind]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [summaryOf(group, group[0])] : []))
    .toSorted((a, b) => b.of - b.inserted - (a.of - a.inserted) || b.of - a.of || a.site.localeCompare(b.site)); // prettier-ignore
}
