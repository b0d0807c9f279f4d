import { readInsertions } from '@/lib/db/insertions';
import { buildReport } from '@/lib/domain/insertions/bug-report';
import { browserName, ownVersion } from '@/lib/platform/versions';
import { saveFile } from '@/lib/platform/surfaces';
import type { Desk } from './desk';

/** Saves the log of insertions as a bug report; the names of the sites only where the agent wants them in it. */
export async function exportInsertions({ db, now }: Desk, withSites: boolean): Promise<void> {
  const origin = { browser: browserName(navigator.userAgent), version: ownVersion(), at: now() };
  const report = buildReport(await readInsertions(db), origin, withSites);
  saveFile('deskside-insertions.json', JSON.stringify(report, null, 1));
}
