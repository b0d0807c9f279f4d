import { useCallback, useEffect, useState } from 'react';
import { checkTargetDraft, type DraftCheck } from '@/lib/actions/check-draft';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';

/** What is known of the draft: being read, checked, or not to be had. Forgotten with the sheet that shows it. */
export type DraftState = { kind: 'reading' } | { kind: 'done'; check: DraftCheck } | { kind: 'failed' };

/** Checks the draft of a case now, and again whenever `again` is called. */
export function useDraftCheck(caseId: string): { state: DraftState; again: () => void } {
  const [state, setState] = useState<DraftState>({ kind: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const show = (next: DraftState) => !life.signal.aborted && setState(next);
    checkTargetDraft(desk, caseId).then(
      (check) => show({ kind: 'done', check }),
      (error: unknown) => {
        reportFailure('draft check', error);
        show({ kind: 'failed' });
      },
    );
    return () => life.abort();
  }, [caseId, round]);
  const again = useCallback(() => {
    setState({ kind: 'reading' });
    setRound((n) => n + 1);
  }, []);
  return { state, again };
}
