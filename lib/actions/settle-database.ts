import { renewLog } from '@/lib/db/renew-log';
import { oncePerSession } from '@/lib/platform/session';
import { reportFailure } from './report-failure';

/** After each start of a browser that keeps its databases in LevelDB: leaves behind what a kill may have torn. */
export async function settleDatabase(): Promise<void> {
  if (import.meta.env.FIREFOX) return; // SQLite
  await oncePerSession('log-renewed', renewLog).catch((error: unknown) => reportFailure('renew log', error));
}
