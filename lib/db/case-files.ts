import { ExpectedError } from '@/lib/base/errors';
import type { CaseFile } from '@/lib/domain/cases/case-file';
import { customerKeys } from '@/lib/domain/cases/customer-keys';
import type { DesksideDatabase } from './database';
import { eventsOfCase } from './events';
import { lastNote } from './notes';

/** The tables a case file is read from; a transaction that decides on one must hold them all. */
export const CASE_FILE_TABLES = [
  'cases',
  'runs',
  'events',
  'values',
  'playbooks',
  'attempts',
  'notes',
] as const;

/** Reads what the rules need of one case. Fails with `not-found`. */
export async function readCaseFile(db: DesksideDatabase, caseId: string): Promise<CaseFile> {
  const row = await db.cases.get(caseId);
  if (!row) throw new ExpectedError('not-found', 'case');
  const [runs, events, values, attempts, note] = await Promise.all([
    db.runs.where('caseId').equals(caseId).toArray(), // by id, which is the order they began
    eventsOfCase(db, caseId),
    db.values.where('caseId').equals(caseId).toArray(),
    db.attempts.where('keys').anyOf(customerKeys(row)).distinct().toArray(),
    lastNote(db, caseId),
  ]);
  const pinned = await db.playbooks.bulkGet(runs.map((r) => [r.playbook.id, r.playbook.version]));
  return {
    case: row,
    runs,
    events,
    values,
    attempts,
    playbooks: pinned.filter((p) => p !== undefined),
    lastNoteAt: note?.at,
  };
}
