import { ExpectedError } from '@/lib/base/errors';
import { isBlank } from '@/lib/base/text';
import type { Outcome } from '@/lib/domain/guides/run';
import { redact } from '@/lib/domain/redaction/redact';
import { changeCase, type Desk } from './desk';

/**
 * Closes the case and every open run with one outcome. "Resolved" needs every shown step settled (`steps-open`);
 * the others need a reason (`blank-reason`). What applied at this moment is frozen with each run.
 */
export function wrapUp(desk: Desk, caseId: string, outcome: Outcome, reason = ''): Promise<void> {
  return changeCase(desk, caseId, async ({ file, views, now, append, patch, storeText }) => {
    if (file.case.status === 'closed') throw new ExpectedError('case-closed');
    const open = views.filter((v) => !v.closed);
    if (outcome === 'resolved' && open.some((v) => !v.canResolve)) throw new ExpectedError('steps-open');
    if (outcome !== 'resolved' && isBlank(reason)) throw new ExpectedError('blank-reason');
    const reasonId = isBlank(reason) ? undefined : await storeText(redact(reason.trim()).text);
    for (const view of open) {
      const applied = view.steps.filter((s) => s.shown).map((s) => s.step.id);
      await append({ t: 'close', runId: view.run.id, outcome, applied, reasonId });
    }
    await append({ t: 'wrapped', outcome });
    await patch({ status: 'closed', outcome, closedAt: now, firstReplyDue: undefined, dueAt: undefined });
  });
}
