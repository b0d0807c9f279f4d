import { ExpectedError } from '@/lib/base/errors';
import { timerDue } from '@/lib/domain/calendar/business-hours';
import { changeCase, type Desk } from './desk';
import { openStep } from './record-result';

/** Begins a `wait` step: the due time goes into the record and the case waits. Gives the due time (ms). */
export function beginWait(desk: Desk, caseId: string, runId: string, stepId: string): Promise<number> {
  return changeCase(desk, caseId, async (change) => {
    const { step } = openStep(change, runId, stepId);
    if (!step.wait) throw new ExpectedError('step-not-open', stepId);
    const dueAt = timerDue(change.now, step.wait, change.settings.hours);
    if (!Number.isFinite(dueAt)) throw new ExpectedError('no-working-day');
    await change.append({ t: 'due', runId, step: stepId, dueAt });
    if (change.file.case.status === 'open') await change.append({ t: 'status', to: 'waiting' });
    await change.patch({ dueAt, status: 'waiting' });
    return dueAt;
  });
}
