import { ExpectedError } from '@/lib/base/errors';
import { changeCase, type Desk } from './desk';

/** Puts an open case to waiting or back. Closing is wrap-up's, a closed case comes back through `reopenCase`. */
export function setStatus(desk: Desk, caseId: string, to: 'open' | 'waiting'): Promise<void> {
  return changeCase(desk, caseId, async ({ file, append, patch }) => {
    if (file.case.status === 'closed') throw new ExpectedError('case-closed');
    if (file.case.status === to) return;
    await append({ t: 'status', to });
    await patch({ status: to });
  });
}

/** Opens a closed case again. Its runs stay closed: what has to be proven is proven anew in a new run. */
export function reopenCase(desk: Desk, caseId: string): Promise<void> {
  return changeCase(desk, caseId, async ({ file, append, patch }) => {
    if (file.case.status !== 'closed') return;
    await append({ t: 'status', to: 'open' });
    await patch({ status: 'open', closedAt: undefined, outcome: undefined });
  });
}
