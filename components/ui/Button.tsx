import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './Button.module.css';

type Look = 'plain' | 'primary' | 'ghost' | 'ok' | 'bad' | 'link';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  wide?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** The one button. */
export function Button({ look = 'plain', wide = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${css.button} ${css[look] ?? ''} ${wide ? css.wide : ''} ${className}`}
      {...rest}
    />
  );
}
