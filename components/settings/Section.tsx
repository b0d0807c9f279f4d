import type { ReactNode } from 'react';
import css from './Studio.module.css';

/** A place of the studio: its name, and what can be set there. */
export function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {text !== undefined && <p className={css.text}>{text}</p>}
      {children}
    </section>
  );
}
