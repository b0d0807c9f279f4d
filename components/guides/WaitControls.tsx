import { beginWait } from '@/lib/actions/begin-wait';
import { desk } from '@/lib/actions/desk';
import type { Step } from '@/lib/domain/guides/playbook';
import type { RunView } from '@/lib/domain/guides/view';
import { momentShort } from '@/components/app/format';
import { useAction } from '@/components/app/use-action';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { useOutbox } from '@/components/replies/outbox';
import { Button } from '@/components/ui/Button';

/** A wait: how long, begun by a click, and the reply for when it is over. */
export function WaitControls({ open, view, step }: { open: OpenCase; view: RunView; step: Step }) {
  const { t, lang } = useText();
  const { run, busy } = useAction();
  const outbox = useOutbox();
  if (!step.wait) return null;
  const begun = view.run.events.findLast((e) => e.t === 'due' && e.step === step.id);
  const { reply } = step;
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 6, alignItems: 'center' }}>
      {begun?.t === 'due' ? (
        <span>{t.wait.due(momentShort(begun.dueAt, lang))}</span>
      ) : (
        <Button
          disabled={busy || view.closed !== undefined}
          onClick={() => void run(() => beginWait(desk, open.file.case.id, view.run.id, step.id))}
        >
          {t.wait.begin(step.wait.hours, step.wait.calendar)}
        </Button>
      )}
      {reply !== undefined && (
        <Button onClick={() => outbox.open({ kind: 'reply', reply })}>{t.wait.reply}</Button>
      )}
    </div>
  );
}
