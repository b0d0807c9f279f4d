import { useState } from 'react';
import { applyImport, dismissWaiting } from '@/lib/actions/apply-import';
import { desk } from '@/lib/actions/desk';
import { planWaitingPack, type PlannedImport } from '@/lib/actions/plan-pack-file';
import { useAction } from '@/components/app/use-action';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useToast } from '@/components/ui/ToastShelf';
import { appliedWords, refusalWords } from './pack-words';
import { WaitingSummary } from './WaitingSummary';
import css from './team.module.css';

interface Seen {
  at: number; // since when what was looked at has waited
  planned: PlannedImport;
}

/** What waits from an address: looked at first, then taken or left. Nothing is replaced before. */
export function WaitingPack({ address, askedAt }: { address: string; askedAt: number | undefined }) {
  const { t } = useStudioText();
  const { run, busy } = useAction();
  const toast = useToast();
  const [seen, setSeen] = useState<Seen>();
  const [told, setTold] = useState<string>();
  const look = () => run(async () => setSeen(await planWaitingPack(desk, address)));
  const plan = seen?.planned.ok ? seen.planned.plan : undefined;
  const take = () =>
    void run(async () => {
      if (!plan || !seen) return;
      const applied = await applyImport(desk, plan, {}, { address, at: seen.at });
      if (applied.ok) toast({ text: appliedWords(t, applied, plan) });
      else {
        setTold(appliedWords(t, applied, plan));
        setSeen(await planWaitingPack(desk, address));
      }
    });
  const leave = () => void run(async () => dismissWaiting(desk, { address, at: seen?.at ?? askedAt ?? 0 }));
  if (!seen)
    return (
      <div>
        <Button look="primary" disabled={busy} onClick={() => void look()} data-look>
          {t.team.look}
        </Button>
      </div>
    );
  return (
    <div className={css.waiting} data-plan>
      {told !== undefined && <Notice role="alert">{told}</Notice>}
      {plan && <WaitingSummary plan={plan} />}
      {!seen.planned.ok && (
        <Notice tone="bad" role="alert">
          <ul className={css.lines}>
            {refusalWords(t, seen.planned).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={css.row}>
        {plan && (
          <Button
            look="primary"
            disabled={busy || plan.items.some((item) => item.state === 'refused')}
            onClick={take}
            data-take
          >
            {t.team.take}
          </Button>
        )}
        <Button disabled={busy} onClick={leave} data-leave>
          {t.team.leave}
        </Button>
      </div>
    </div>
  );
}
