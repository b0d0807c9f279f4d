import { ExpectedError } from '@/lib/base/errors';
import type { Channel } from '@/lib/domain/guides/playbook';
import { changeCase, type Desk } from './desk';

/** Moves the case to another channel; every check that was passed has to be passed again there. */
export function changeChannel(desk: Desk, caseId: string, to: Channel): Promise<void> {
  return changeCase(desk, caseId, async ({ file, views, append, patch }) => {
    if (file.case.status === 'closed') throw new ExpectedError('case-closed');
    if (file.case.channel === to) return;
    for (const view of views) if (!view.closed) await append({ t: 'channel', runId: view.run.id, to });
    await patch({ channel: to });
  });
}
