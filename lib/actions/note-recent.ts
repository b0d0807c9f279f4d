import { readSettings } from '@/lib/db/settings';
import { withRecent } from '@/lib/domain/settings/recent';
import type { Desk } from './desk';
import { reportFailure } from './report-failure';
import { saveSettings } from './save-settings';

/** Puts a reply first among those the menu offers again. No part of the record: where it fails, nothing is lost. */
export async function noteRecent(desk: Desk, reply: string): Promise<void> {
  try {
    if ((await readSettings(desk.db)).recent?.[0] === reply) return;
    await saveSettings(desk, (was) => ({ recent: withRecent(was.recent ?? [], reply) }));
  } catch (error) {
    reportFailure('recent', error);
  }
}
