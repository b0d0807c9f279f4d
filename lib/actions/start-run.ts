import { ExpectedError } from '@/lib/base/errors';
import { createId } from '@/lib/base/ids';
import { changeCase, type Desk } from './desk';

/** Starts another playbook on the case ("continue with payment failure"); the runs share nothing but the case. */
export function startRun(
  desk: Desk,
  caseId: string,
  pinned: { id: string; version: number },
): Promise<string> {
  return changeCase(desk, caseId, async ({ file, db, now, append, patch }) => {
    if (file.case.status === 'closed') throw new ExpectedError('case-closed');
    const playbook = await db.playbooks.get([pinned.id, pinned.version]);
    if (!playbook) throw new ExpectedError('not-found', 'playbook');
    const run = createId(now, file.runs.at(-1)?.id);
    await db.runs.add({ id: run, caseId, playbook: pinned, channel: file.case.channel, startedAt: now });
    await append({ t: 'started', playbook: pinned.id, version: pinned.version, run });
    await patch({ playbooks: [...new Set([...file.case.playbooks, pinned.id])] });
    return run;
  });
}
