import { useId, useState } from 'react';
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
  const stored = Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
  const [clicked, setClicked] = useState<string[]>(); // until it is stored: the next click builds on it
  const isStored = clicked?.toSorted().join() === stored.toSorted().join();
  if (clicked && isStored) setClicked(undefined);
  const chosen = clicked ?? stored;
  const options =
    field.type === 'yesno'
      ? (['yes', 'no', 'unsure'] as const).map((id) => ({ id: id as string, label: t.field.yesno[id] }))
      : Object.entries(field.options ?? {}).map(([id, words]) => ({ id, label: pickText(words, lang) }));
  const toggle = (id: string) => {
    const without = chosen.filter((c) => c !== id);
    const next = many ? (chosen.includes(id) ? without : [...without, id]) : [id];
    setClicked(next);
    onSave(many ? next : id);
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
        <button type="button" className={css.clear} onClick={() => (setClicked(undefined), onSave(''))}>
          {t.field.clear}
        </button>
      )}
    </fieldset>
  );
}
