/** How far a case has got with proving who the customer is, in one word. */
import { isIdentityCheck } from '@/lib/domain/guides/attempts';
import type { RunView } from '@/lib/domain/guides/view';
import type { Case } from './case';

export type Standing =
  | { kind: 'closed' }
  | { kind: 'failed' } // a step used up its attempts
  | { kind: 'verified' }
  | { kind: 'verifying'; passed: number; of: number }
  | { kind: 'none' }; // nothing to prove here

/** The standing of a case by the run being worked on. */
export function caseStanding(row: Pick<Case, 'status'>, view: RunView | undefined): Standing {
  if (row.status === 'closed') return { kind: 'closed' };
  if (view?.closed) return { kind: 'none' }; // opened again: proof begins anew, with a new run
  if (view?.exhaustedBy) return { kind: 'failed' };
  const checks = view?.steps.filter((s) => s.shown && isIdentityCheck(s.step)) ?? [];
  if (checks.length === 0) return { kind: 'none' };
  const passed = checks.filter((s) => s.state === 'pass').length;
  if (view?.guard('identity') === true || passed === checks.length) return { kind: 'verified' };
  return { kind: 'verifying', passed, of: checks.length };
}
