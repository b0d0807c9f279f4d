import { useId } from 'react';
import css from './Segments.module.css';

interface Props<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id | undefined;
  onChoose: (id: Id) => void;
  many?: boolean;
}

/** One of a few, all in sight: radio buttons as the keyboard knows them. */
export function Segments<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset className={css.set}>
      <legend className={css.label}>{label}</legend>
      <div className={css.row}>
        {options.map((option) => (
          <label key={option.id} className={css.segment}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
              autoComplete="off"
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
