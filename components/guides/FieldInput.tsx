import { useState } from 'react';
import { captureField } from '@/lib/actions/capture-field';
import { desk } from '@/lib/actions/desk';
import { ExpectedError } from '@/lib/base/errors';
import { pickText } from '@/lib/base/l10n';
import type { FieldFault } from '@/lib/domain/guides/field-input';
import type { Field as FieldModel } from '@/lib/domain/guides/playbook';
import type { FieldValue } from '@/lib/domain/guides/run';
import type { RunView } from '@/lib/domain/guides/view';
import { useAction } from '@/components/app/use-action';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Field } from '@/components/ui/Field';
import { useGuardNotice } from '@/components/ui/use-guard-notice';
import { ChoiceInput } from './ChoiceInput';
import { CountryInput, DateInput, MoneyInput } from './TypedInputs';
import { TextFieldInput } from './TextFieldInput';

interface Props {
  open: OpenCase;
  view: RunView;
  id: string;
  field: FieldModel;
  disabled: boolean;
}

/** Keeps a field's value; what is wrong with it is said under the field, and what was typed stays. */
function useCapture({ open, view, id }: Props) {
  const { run } = useAction();
  const tellGuard = useGuardNotice();
  const [fault, setFault] = useState<FieldFault>();
  const capture = async (value: FieldValue): Promise<boolean> => {
    setFault(undefined);
    return run(async () => {
      const input = { caseId: open.file.case.id, runId: view.run.id, field: id, value };
      try {
        tellGuard(await captureField(desk, input));
      } catch (error) {
        if (!(error instanceof ExpectedError) || error.code !== 'field-invalid') throw error;
        setFault(error.detail as FieldFault);
        // What stood there before is no longer what the agent means; a reply must not go on with it.
        if (view.run.values.has(id)) await captureField(desk, { ...input, value: '' });
      }
    });
  };
  return { capture, fault };
}

/** One captured field: its own kind of input, what it allows, and what is wrong with it. */
export function FieldInput(props: Props) {
  const { open, view, id, field, disabled } = props;
  const { t, lang } = useText();
  const { capture, fault } = useCapture(props);
  const value = view.run.values.get(id);
  const label = pickText(field.label, lang) + (field.required ? '' : ` ${t.field.optional}`);
  const text = typeof value === 'string' ? value : '';
  const save = (next: FieldValue) => void capture(next);
  if (field.type === 'choice' || field.type === 'choices' || field.type === 'yesno')
    return <ChoiceInput {...{ field, label, value, disabled }} onSave={save} />;
  return (
    <Field
      label={label}
      error={fault && t.field.fault[fault]}
      hint={field.class === 'personal' ? t.field.personal : undefined}
    >
      {(own) => {
        if (field.type === 'date')
          return <DateInput own={own} value={text} disabled={disabled} onSave={save} />;
        if (field.type === 'country')
          return <CountryInput own={own} value={text} disabled={disabled} onSave={save} />;
        if (field.type === 'money')
          return <MoneyInput own={own} value={value} disabled={disabled} onSave={save} />;
        const draftKey = `field:${view.run.id}:${id}`;
        return (
          <TextFieldInput
            {...{ own, field, value: text, disabled, draftKey }}
            caseId={open.file.case.id}
            onSave={capture}
          />
        );
      }}
    </Field>
  );
}
