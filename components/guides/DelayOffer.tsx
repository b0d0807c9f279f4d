import { firstReplyOf } from '@/lib/domain/cases/first-reply';
import { useSettings } from '@/components/app/settings-context';
import { useNow } from '@/components/app/use-now';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { useOutbox } from '@/components/replies/outbox';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** When the first reply is about to run out: one click to say that it takes longer. */
export function DelayOffer({ open }: { open: OpenCase }) {
  const { t } = useText();
  const outbox = useOutbox();
  const { hours } = useSettings();
  const { kind } = firstReplyOf(open.file.case, useNow(30_000), hours);
  if (kind !== 'short' && kind !== 'late') return null;
  return (
    <Notice
      tone={kind === 'late' ? 'bad' : 'warn'}
      actions={<Button onClick={() => outbox.openDelay()}>{t.clock.offer}</Button>}
    >
      {kind === 'late' ? t.clock.lateTitle : t.clock.shortTitle}
    </Notice>
  );
}
