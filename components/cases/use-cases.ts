import { useMemo } from 'react';
import { useLive } from '@/components/app/use-live';
import { useNow } from '@/components/app/use-now';
import { readCaseFile } from '@/lib/db/case-files';
import { caseByAddress, casesByStatus, findCases } from '@/lib/db/cases';
import { readLibraryIndex } from '@/lib/db/library';
import { currentView, viewsOf, type CaseFile } from '@/lib/domain/cases/case-file';
import type { Case, CaseStatus } from '@/lib/domain/cases/case';
import type { RunView } from '@/lib/domain/guides/view';
import type { IssueType } from '@/lib/domain/replies/library';

/** How often what depends on the time is computed anew: proofs end, replies fall due. */
const TICK = 15_000;

export interface OpenCase {
  file: CaseFile;
  views: RunView[];
  view: RunView | undefined; // the run being worked on
}

/** A case with its runs, computed; undefined while it is read. */
export function useCase(id: string | undefined): OpenCase | undefined {
  const now = useNow(TICK);
  const file = useLive((db) => (id === undefined ? Promise.resolve(undefined) : readCaseFile(db, id)), [id]);
  return useMemo(() => {
    if (!file || file.case.id !== id) return undefined;
    const latest = Math.max(now, file.events.at(-1)?.at ?? 0); // an event is never of the future
    const views = viewsOf(file, latest);
    return { file, views, view: currentView(views) };
  }, [file, id, now]);
}

/** The case of a conversation: null where there is none, undefined while it is looked up. */
export function useCaseAt(address: string | undefined): Case | null | undefined {
  const found = useLive(
    async (db) => ({
      address,
      row: address === undefined ? null : ((await caseByAddress(db, address)) ?? null),
    }),
    [address],
  );
  return found && found.address === address ? found.row : undefined;
}

/** Cases of one status, latest first. */
export const useCasesOf = (status: CaseStatus, limit: number): Case[] | undefined =>
  useLive((db) => casesByStatus(db, status, limit), [status, limit]);

/** Cases found by name, reference or issue type. */
export const useFoundCases = (query: string, playbooks: readonly string[]): Case[] | undefined =>
  useLive((db) => findCases(db, query, playbooks, 50), [query, playbooks.join()]);

/** The issue types the library knows. */
export const useIssueTypes = (): IssueType[] | undefined =>
  useLive(async (db) => (await readLibraryIndex(db))?.issueTypes, []);
