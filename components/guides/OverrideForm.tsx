import { useState, type FormEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { overrideGuard } from '@/lib/actions/override-guard';
import { isBlank } from '@/lib/base/text';
import { pickText } from '@/lib/base/l10n';
import type { RunView } from '@/lib/domain/guides/view';
import { useAction } from '@/components/app/use-action';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';

/** A soft guard may be opened with a reason, which is recorded. A hard one has no such form. */
export function OverrideForm({ open, view, guard }: { open: OpenCase; view: RunView; guard: string }) {
  const { t, lang } = useText();
  const { run, busy } = useAction();
  const [reason, setReason] = useState('');
  const known = view.playbook.guards[guard];
  if (known?.level !== 'soft') return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(() => overrideGuard(desk, open.file.case.id, view.run.id, guard, reason));
  };
  return (
    <form onSubmit={submit} style={{ display: 'grid', gap: 6 }}>
      <Field label={t.step.overrideWhy(pickText(known.title, lang))}>
        {(own) => <TextInput {...own} value={reason} onChange={(e) => setReason(e.target.value)} />}
      </Field>
      <div>
        <Button type="submit" disabled={busy || isBlank(reason)}>
          {t.step.override}
        </Button>
      </div>
    </form>
  );
}
