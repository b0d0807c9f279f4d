import { useId } from 'react';
import { pickText } from '@/lib/base/l10n';
import type { Field } from '@/lib/domain/guides/playbook';
import type { FieldValue } from '@/lib/domain/guides/run';
import { useText } from '@/components/i18n/text';
import css from './ChoiceInput.module.css';

interface Props {
  field: Field;
  label: string;
  value: FieldValue | undefined;
  disabled: boolean;
  onSave: (value: FieldValue) => void;
}

/** One of several, several of several, or yes, no, not sure; a second click takes a choice back. */
export function ChoiceInput({ field, label, value, disabled, onSave }: Props) {
  const { t, lang } = useText();
  const name = useId();
  const many = field.type === 'choices';
  const chosen = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  const options =
    field.type === 'yesno'
      ? (['yes', 'no', 'unsure'] as const).map((id) => ({ id: id as string, label: t.field.yesno[id] }))
      : Object.entries(field.options ?? {}).map(([id, words]) => ({ id, label: pickText(words, lang) }));
  const toggle = (id: string) => {
    const without = chosen.filter((c) => c !== id);
    if (many) onSave(chosen.includes(id) ? without : [...without, id]);
    else onSave(id);
  };
  return (
    <fieldset className={css.set} disabled={disabled}>
      <legend className={css.label}>{label}</legend>
      <div className={options.length > 3 ? css.column : css.row}>
        {options.map((option) => (
          <label key={option.id} className={css.choice}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => toggle(option.id)}
              autoComplete="off"
            />
            {option.label}
          </label>
        ))}
      </div>
      {!many && chosen.length > 0 && !disabled && (
        <button type="button" className={css.clear} onClick={() => onSave('')}>
          {t.field.clear}
        </button>
      )}
    </fieldset>
  );
}
