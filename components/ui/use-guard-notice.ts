import { useCallback } from 'react';
import type { Finding } from '@/lib/domain/redaction/redact';
import { useText } from '@/components/i18n/text';
import { useToast } from './ToastShelf';

/** Tells the agent what the payment-data guard took out of something just saved. */
export function useGuardNotice(): (found: readonly Finding[]) => void {
  const { t } = useText();
  const toast = useToast();
  return useCallback(
    (found) => {
      if (found.length > 0)
        toast({ text: found.includes('card') ? t.guard.cardMasked : t.guard.codeDropped, tone: 'warn' });
    },
    [t, toast],
  );
}
