import { useCallback } from 'react';
import { desk } from '@/lib/actions/desk';
import { saveSettings, type ChangeSettings } from '@/lib/actions/save-settings';
import { useAction } from '@/components/app/use-action';
import { useGuardNotice } from '@/components/ui/use-guard-notice';

/** Saves settings and tells what the payment-data guard took out; true when they are saved. */
export function useSaveSettings(): (changes: ChangeSettings) => Promise<boolean> {
  const { run } = useAction();
  const tellGuard = useGuardNotice();
  return useCallback(
    (changes) => run(async () => tellGuard(await saveSettings(desk, changes))),
    [run, tellGuard],
  );
}
