import { useCallback, useState } from 'react';
import { later } from '@/components/app/later';
import type { OpenCase } from '@/components/cases/use-cases';
import { useCheckKey } from './check-key';

const DraftSheet = later(async () => (await import('./DraftSheet')).DraftSheet);

/** Waits for the key of the draft check and opens its sheet; one sheet at a time: over another it does not open. */
export function DraftHost({ open }: { open: OpenCase }) {
  const [checking, setChecking] = useState(false);
  useCheckKey(
    useCallback(() => setChecking((was) => was || document.querySelector('dialog[open]') === null), []),
  );
  return checking && <DraftSheet open={open} onClose={() => setChecking(false)} />;
}
