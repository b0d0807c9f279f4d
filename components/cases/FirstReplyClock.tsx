import type { Case } from '@/lib/domain/cases/case';
import { firstReplyOf } from '@/lib/domain/cases/first-reply';
import { span } from '@/components/app/format';
import { useSettings } from '@/components/app/settings-context';
import { useNow } from '@/components/app/use-now';
import { useText } from '@/components/i18n/text';
import { Pill } from '@/components/ui/Pill';

/** How long the first reply may still take, in business time. */
export function FirstReplyClock({ row }: { row: Pick<Case, 'firstReplyDue'> }) {
  const { t } = useText();
  const { hours } = useSettings();
  const clock = firstReplyOf(row, useNow(30_000), hours);
  if (clock.kind === 'given') return null;
  if (clock.kind === 'late')
    return (
      <Pill tone="bad" title={t.clock.lateTitle}>
        {t.clock.late(span(clock.by, t.clock.units))}
      </Pill>
    );
  return (
    <Pill tone={clock.kind === 'short' ? 'warn' : 'plain'} title={t.clock.title}>
      {t.clock.left(span(clock.left, t.clock.units))}
    </Pill>
  );
}
