import { ExpectedError } from '@/lib/base/errors';
import { isBlank } from '@/lib/base/text';
import { redact } from '@/lib/domain/redaction/redact';
import { changeCase, runView, type Desk } from './desk';

/** Opens a soft guard of this run, with the reason recorded. A hard one cannot be opened by anybody. */
export function overrideGuard(
  desk: Desk,
  caseId: string,
  runId: string,
  guard: string,
  reason: string,
): Promise<void> {
  return changeCase(desk, caseId, async (change) => {
    const view = runView(change, runId);
    if (view.closed) throw new ExpectedError('run-closed');
    const known = Object.hasOwn(view.playbook.guards, guard) ? view.playbook.guards[guard] : undefined;
    if (known?.level !== 'soft') throw new ExpectedError('guard-not-soft', guard);
    if (isBlank(reason)) throw new ExpectedError('blank-reason', guard);
    const reasonId = await change.storeText(redact(reason.trim()).text);
    await change.append({ t: 'override', runId, guard, reasonId });
  });
}
