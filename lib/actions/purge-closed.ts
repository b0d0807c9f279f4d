import { closedBefore } from '@/lib/db/cases';
import { readEffective } from '@/lib/db/settings';
import { retentionEnd } from '@/lib/domain/cases/retention';
import type { DesksideDatabase } from '@/lib/db/database';
import { keepWaking } from '@/lib/platform/alarms';
import { oncePerSession } from '@/lib/platform/session';
import { write, type Desk } from './desk';

/** So many cases end in one transaction, so that no other window waits for long. */
const BATCH = 50;

const BY_CASE = ['runs', 'values', 'texts', 'drafts', 'attempts'] as const;
const IN_ORDER = ['events', 'notes'] as const;

async function endCase(db: DesksideDatabase, caseId: string): Promise<void> {
  for (const table of BY_CASE) await db[table].where('caseId').equals(caseId).delete();
  for (const table of IN_ORDER)
    await db[table].where('[caseId+id]').between([caseId, ''], [caseId, '\uFFFF']).delete();
  await db.cases.delete(caseId);
}

/** Ends one batch; gives how many. Which are over is read inside, so a case reopened meanwhile stays. */
const endSome = (desk: Desk, before: number): Promise<number> =>
  write(() =>
    desk.db.transaction('rw', ['cases', ...BY_CASE, ...IN_ORDER], async () => {
      const over = await closedBefore(desk.db, before, BATCH);
      for (const id of over) await endCase(desk.db, id);
      return over.length;
    }),
  );

/**
 * Deletes closed cases that nobody touched for as many days as a pack or the organisation says, with everything that
 * stands on them. Where nobody says so, nothing is deleted. Gives how many.
 */
export async function purgeClosed(desk: Desk): Promise<number> {
  const { retention } = await readEffective(desk.db);
  if (!retention) return 0;
  const before = retentionEnd(retention, desk.now());
  let [all, some] = [0, BATCH];
  while (some === BATCH) {
    some = await endSome(desk, before);
    all += some;
  }
  return all;
}

/** At the first start of the background in a session of the browser: purges, and has it woken for that every day. */
export const preparePurging = (desk: Desk): Promise<void> =>
  oncePerSession('purged', async () => {
    await keepWaking('retention', true);
    await purgeClosed(desk);
  });
