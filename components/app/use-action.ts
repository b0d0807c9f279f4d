import { useCallback, useState } from 'react';
import { ExpectedError } from '@/lib/base/errors';
import { reportFailure } from '@/lib/actions/report-failure';
import { useText } from '@/components/i18n/text';
import { useToast } from '@/components/ui/ToastShelf';

/**
 * Runs actions. An expected failure becomes its sentence; anything else is a bug, reported, and the agent is told that
 * nothing was saved. `run` gives true when the action was done.
 */
export function useAction(): { run: (action: () => Promise<unknown>) => Promise<boolean>; busy: boolean } {
  const { t } = useText();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (action: () => Promise<unknown>) => {
      setBusy(true);
      try {
        await action();
        return true;
      } catch (error) {
        reportFailure('action', error);
        toast({ text: error instanceof ExpectedError ? t.failure[error.code] : t.failure.bug, tone: 'bad' });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [t, toast],
  );
  return { run, busy };
}
