import { ExpectedError } from '@/lib/base/errors';
import { isBlank } from '@/lib/base/text';
import { redact } from '@/lib/domain/redaction/redact';
import { changeCase, type Desk } from './desk';
import { openStep } from './record-result';

/** Takes a step's result back, with the reason; an attempt that was used stays used. */
export function undoStep(
  desk: Desk,
  caseId: string,
  runId: string,
  step: string,
  reason: string,
): Promise<void> {
  return changeCase(desk, caseId, async (change) => {
    openStep(change, runId, step);
    if (isBlank(reason)) throw new ExpectedError('blank-reason', step);
    const reasonId = await change.storeText(redact(reason.trim()).text);
    await change.append({ t: 'undo', runId, step, reasonId });
  });
}
