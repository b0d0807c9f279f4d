import { ExpectedError } from '@/lib/base/errors';
import { redact } from '@/lib/domain/redaction/redact';
import { changeCase, runView, type Desk } from './desk';

/** Records that the case went to a team, with the packet it was given. The case stays open and waits for the team. */
export function escalateCase(
  desk: Desk,
  caseId: string,
  runId: string,
  team: string,
  packet: string,
): Promise<void> {
  return changeCase(desk, caseId, async (change) => {
    if (runView(change, runId).closed) throw new ExpectedError('run-closed');
    const textId = await change.storeText(redact(packet).text);
    await change.append({ t: 'escalate', runId, team, textId });
    if (change.file.case.status === 'open') {
      await change.append({ t: 'status', to: 'waiting' });
      await change.patch({ status: 'waiting' });
    }
  });
}
