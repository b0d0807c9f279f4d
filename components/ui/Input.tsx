import type { InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import css from './inputs.module.css';

/** Never remembered by the browser: what is typed here is a customer's. */
const PRIVATE = { autoComplete: 'off', spellCheck: false } as const;

export function TextInput({
  ref,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) {
  return <input type="text" className={css.input} {...PRIVATE} {...rest} ref={ref} />;
}

export function TextArea({
  ref,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  return <textarea className={css.area} rows={3} {...PRIVATE} {...rest} ref={ref} />;
}

export function Select(props: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select className={css.input} autoComplete="off" {...props} />;
}
