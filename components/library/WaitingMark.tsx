import { readWaitingAddresses } from '@/lib/db/pack-sources';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Pill } from '@/components/ui/Pill';

/** Says beside the team's place that a change waits there; nothing where none does. */
export function WaitingMark() {
  const { t } = useStudioText();
  const waiting = useLive(readWaitingAddresses, []) ?? [];
  return waiting.length === 0 ? null : (
    <Pill tone="accent" title={t.team.waits}>
      {t.team.mark}
    </Pill>
  );
}
