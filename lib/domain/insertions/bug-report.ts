import type { InsertionRow } from './insertion-row';

/** What the report is told about where it was made. */
export interface ReportOrigin {
  browser: string; // name and version
  version: string; // of the extension
  at: number;
}

type ReportedRow = Omit<InsertionRow, 'id' | 'v' | 'at'> & { at: string };

/** A bug report about insertions, as it is exported. */
export interface InsertionReport {
  format: 'deskside-insertions';
  v: 1;
  made: string;
  browser: string;
  version: string;
  rows: ReportedRow[]; // the latest first
}

/** A, B … Z, AA, AB … */
function letterOf(n: number): string {
  const last = String.fromCodePoint(65 + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}

/** Makes the report: how insertions went and no text; sites by a letter each unless `withSites`. */
export function buildReport(
  rows: readonly InsertionRow[],
  { browser, version, at }: ReportOrigin,
  withSites: boolean,
): InsertionReport {
  const sites = [...new Set(rows.map((r) => r.site))];
  const named = (site: string) => (withSites ? site : letterOf(sites.indexOf(site)));
  return {
    format: 'deskside-insertions',
    v: 1,
    made: new Date(at).toISOString(),
    browser,
    version,
    rows: rows.map(({ at, site, door, editor, kind, rich, by, outcome, ms }) => ({
      at: new Date(at).toISOString(),
      site: named(site),
      door,
      editor,
      kind,
      rich,
      by,
      outcome,
      ms,
    })),
  };
}
