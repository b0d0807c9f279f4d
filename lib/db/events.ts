import Dexie from 'dexie';
import { createId } from '@/lib/base/ids';
import type { CaseEvent } from '@/lib/domain/cases/case';
import type { DesksideDatabase } from './database';

type WithoutIds<T> = T extends unknown ? Omit<T, 'id' | 'caseId'> : never;
export type NewEvent = WithoutIds<CaseEvent>;

const ofCase = (caseId: string): [[string, unknown], [string, unknown]] => [
  [caseId, Dexie.minKey],
  [caseId, Dexie.maxKey],
];

/** The timeline of a case, oldest first. */
export const eventsOfCase = (db: DesksideDatabase, caseId: string): Promise<CaseEvent[]> =>
  db.events
    .where('[caseId+id]')
    .between(...ofCase(caseId))
    .toArray();

/**
 * Appends to a case's timeline, behind everything that stands on it, whatever the clock says.
 * Call inside a read-write transaction on `events`, which is what keeps two windows in one order.
 */
export async function appendEvents(
  db: DesksideDatabase,
  caseId: string,
  events: NewEvent[],
): Promise<string[]> {
  const last = await db.events
    .where('[caseId+id]')
    .between(...ofCase(caseId))
    .last();
  const ids: string[] = [];
  for (const event of events) {
    const id = createId(event.at, ids.at(-1) ?? last?.id);
    await db.events.add({ ...event, id, caseId });
    ids.push(id);
  }
  return ids;
}
