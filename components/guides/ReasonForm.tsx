import { useState, type FormEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { recordResult } from '@/lib/actions/record-result';
import { undoStep } from '@/lib/actions/undo-step';
import { isBlank } from '@/lib/base/text';
import type { Step } from '@/lib/domain/guides/playbook';
import { useAction } from '@/components/app/use-action';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { isComposing } from '@/components/ui/ime';
import { TextInput } from '@/components/ui/Input';
import { useFirstFocus } from '@/components/ui/use-first-focus';

interface Props {
  caseId: string;
  runId: string;
  step: Step;
  kind: 'skip' | 'undo';
  onClose: () => void;
  onDone: () => void;
}

/** Why a step is skipped or taken back; an undo comes with the usual reason written in. */
export function ReasonForm({ caseId, runId, step, kind, onClose, onDone }: Props) {
  const { t } = useText();
  const { run, busy } = useAction();
  const first = useFirstFocus<HTMLInputElement>();
  const [reason, setReason] = useState(kind === 'undo' ? t.step.undoReason : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const act = () =>
      kind === 'undo'
        ? undoStep(desk, caseId, runId, step.id, reason)
        : recordResult(desk, { caseId, runId, step: step.id, result: 'skip', reason });
    void run(act).then((done) => {
      if (!done) return;
      onClose();
      onDone();
    });
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(e) => {
        if (e.key !== 'Escape' || isComposing(e)) return;
        e.stopPropagation();
        onClose();
      }}
      style={{ display: 'grid', gap: 6 }}
    >
      <Field label={kind === 'undo' ? t.step.undoWhy : t.step.skipWhy}>
        {(own) => (
          <TextInput {...own} ref={first} value={reason} onChange={(e) => setReason(e.target.value)} />
        )}
      </Field>
      <div style={{ display: 'flex', gap: 6 }}>
        <Button type="submit" look="primary" disabled={busy || isBlank(reason)}>
          {kind === 'undo' ? t.step.undo : t.step.skipDo}
        </Button>
        <Button onClick={onClose}>{t.ui.cancel}</Button>
      </div>
    </form>
  );
}
