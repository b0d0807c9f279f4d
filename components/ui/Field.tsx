import { useId, type ReactNode } from 'react';
import css from './Field.module.css';

interface Props {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: (own: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }) => ReactNode;
}

/** A label, its input, and what is wrong with it. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const told = error !== undefined || hint !== undefined;
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': told ? `${id}-told` : undefined,
        'aria-invalid': error !== undefined,
      })}
      {told && (
        <div id={`${id}-told`} className={error === undefined ? css.hint : css.error}>
          {error ?? hint}
        </div>
      )}
    </div>
  );
}

/** Several choices under one name. */
export function FieldSet({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      {children}
    </fieldset>
  );
}
