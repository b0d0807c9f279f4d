import { ExpectedError } from '@/lib/base/errors';
import { createId } from '@/lib/base/ids';
import { isBlank } from '@/lib/base/text';
import { customerKeys } from '@/lib/domain/cases/customer-keys';
import { isIdentityCheck } from '@/lib/domain/guides/attempts';
import type { StepResult } from '@/lib/domain/guides/run';
import { hasItsFields, type StepView } from '@/lib/domain/guides/view';
import { redact } from '@/lib/domain/redaction/redact';
import { changeCase, runView, type CaseChange, type Desk } from './desk';

/** The result of one step of a run. */
export interface Result {
  caseId: string;
  runId: string;
  step: string;
  result: StepResult;
  reason?: string | undefined; // of a skip
}

/** Finds the step of a run where something may be recorded now; fails with `step-not-open` or `run-closed`. */
export function openStep(change: CaseChange, runId: string, stepId: string): StepView {
  const view = runView(change, runId);
  if (view.closed) throw new ExpectedError('run-closed');
  const step = view.steps.find((s) => s.step.id === stepId);
  if (!step?.shown || step.locked || step.exhausted) throw new ExpectedError('step-not-open', stepId);
  return step;
}

function checkPass({ step }: StepView, change: CaseChange, runId: string): void {
  const { run, playbook } = runView(change, runId);
  const noted = change.file.lastNoteAt !== undefined && change.file.lastNoteAt >= run.startedAt;
  if (step.needsNote && !noted) throw new ExpectedError('note-missing', step.id);
  if (!hasItsFields(step, playbook, run)) throw new ExpectedError('field-missing', step.id);
}

async function storeReason(change: CaseChange, { step }: StepView, reason = ''): Promise<string> {
  if (step.required) throw new ExpectedError('required-step', step.id);
  if (isBlank(reason)) throw new ExpectedError('blank-reason', step.id);
  return change.storeText(redact(reason.trim()).text);
}

/** Records the result of a step; a failed identity check also counts against the customer elsewhere. */
export function recordResult(
  desk: Desk,
  { caseId, runId, step: stepId, result, reason }: Result,
): Promise<void> {
  return changeCase(desk, caseId, async (change) => {
    const step = openStep(change, runId, stepId);
    if (result === 'pass') checkPass(step, change, runId);
    const reasonId = result === 'skip' ? await storeReason(change, step, reason) : undefined;
    await change.append({ t: 'result', runId, step: stepId, result, reasonId });
    if (result !== 'fail' || !isIdentityCheck(step.step)) return;
    const keys = customerKeys(change.file.case);
    await change.db.attempts.add({
      id: createId(change.now),
      keys,
      step: stepId,
      at: change.now,
      caseId,
      runId,
    });
  });
}
