/** Everything the rules need of one case, read at once; and its runs, computed. */
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { FailedCheck, FieldValue, Run } from '@/lib/domain/guides/run';
import { viewRun, type RunView } from '@/lib/domain/guides/view';
import type { Case, CaseEvent } from './case';

/** A run as it is stored; its events and values stand in tables of their own. */
export interface RunRow {
  id: string;
  caseId: string;
  playbook: { id: string; version: number };
  channel: Run['channel'];
  startedAt: number;
}

/** A value as it is stored. */
export interface ValueRow {
  runId: string;
  caseId: string;
  field: string;
  value: FieldValue;
  at: number;
  keepDays: number;
}

/** A failed identity check as it is stored: it counts for every case with one of its keys. */
export interface AttemptRow {
  id: string;
  keys: string[];
  step: string;
  at: number;
  caseId: string;
  runId: string;
}

/** All the rules need of one case. */
export interface CaseFile {
  case: Case;
  runs: RunRow[];
  events: CaseEvent[]; // the whole timeline, in order
  values: ValueRow[];
  playbooks: Playbook[]; // the versions the runs are pinned to
  attempts: AttemptRow[]; // of this customer, here and elsewhere
  lastNoteAt?: number | undefined;
}

/** Names the playbook version a run is pinned to. */
export const samePlaybook = (
  a: { id: string; version: number },
  b: { id: string; version: number },
): boolean => a.id === b.id && a.version === b.version;

function runOf(row: RunRow, file: CaseFile): Run {
  const values = file.values.filter((v) => v.runId === row.id).map((v) => [v.field, v.value] as const);
  const events = file.events.filter((e) => e.runId === row.id) as Run['events'];
  return { ...row, values: new Map(values), events };
}

/** The runs of a case as they stand at `now`, in the order they began. */
export function viewsOf(file: CaseFile, now: number): RunView[] {
  return file.runs.map((row) => {
    const playbook = file.playbooks.find((p) => samePlaybook(p, row.playbook));
    if (!playbook) throw new Error(`playbook ${row.playbook.id} ${row.playbook.version} is not stored`);
    const elsewhere: FailedCheck[] = file.attempts.filter((a) => a.runId !== row.id);
    return viewRun(playbook, runOf(row, file), { now, failedChecks: elsewhere, lastNoteAt: file.lastNoteAt });
  });
}

/** The run the agent works on: the latest that is open, else the latest. */
export const currentView = (views: readonly RunView[]): RunView | undefined =>
  views.findLast((v) => !v.closed) ?? views.at(-1);
