import type { ReactNode } from 'react';
import css from './Pill.module.css';

export type PillTone = 'plain' | 'accent' | 'ok' | 'warn' | 'bad';

/** A small word about a state. */
export function Pill({
  tone = 'plain',
  children,
  title,
}: {
  tone?: PillTone;
  children: ReactNode;
  title?: string;
}) {
  return (
    <span className={`${css.pill} ${css[tone]}`} title={title}>
      {children}
    </span>
  );
}
