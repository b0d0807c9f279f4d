import Dexie from 'dexie';
import type { Case, CaseStatus } from '@/lib/domain/cases/case';
import { rarestGram, standsIn } from '@/lib/domain/cases/grams';
import type { DesksideDatabase } from './database';

/** Cases of one status, latest touched first; at most `limit`. */
export const casesByStatus = (db: DesksideDatabase, status: CaseStatus, limit: number): Promise<Case[]> =>
  db.cases
    .where('[status+touchedAt]')
    .between([status, Dexie.minKey], [status, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();

/** The case of the conversation at `address`: one that is not closed, else the latest closed one. */
export async function caseByAddress(db: DesksideDatabase, address: string): Promise<Case | undefined> {
  const cases = await db.cases.where('address').equals(address).sortBy('openedAt');
  return cases.findLast((c) => c.status !== 'closed') ?? cases.at(-1);
}

/** Cases whose name or reference contains `query`, or whose issue type is one of `playbooks`; latest first. */
export async function findCases(
  db: DesksideDatabase,
  query: string,
  playbooks: readonly string[],
  limit: number,
): Promise<Case[]> {
  const gram = rarestGram(query);
  if (gram === undefined) return [];
  const [named, typed] = await Promise.all([
    db.cases
      .where('grams')
      .equals(gram)
      .filter((c) => standsIn(query, c.customer.name, c.customer.reference))
      .reverse() // ids rise with time
      .limit(limit)
      .toArray(),
    Promise.all(
      playbooks.map((id) => db.cases.where('playbooks').equals(id).reverse().limit(limit).toArray()),
    ),
  ]);
  const byId = new Map([...named, ...typed.flat()].map((c) => [c.id, c]));
  return [...byId.values()].sort((a, b) => b.touchedAt - a.touchedAt).slice(0, limit);
}

/** Ids of closed cases that were last touched before a moment, the oldest first; at most `limit`. */
export const closedBefore = (db: DesksideDatabase, moment: number, limit: number): Promise<string[]> =>
  db.cases
    .where('[status+touchedAt]')
    .between(['closed', Dexie.minKey], ['closed', moment], true, false)
    .limit(limit)
    .primaryKeys();
