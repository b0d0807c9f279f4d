import type { ReactNode } from 'react';
import css from './Notice.module.css';

/** A sentence that matters now, with its next step. `role`: an alert interrupts, a status waits. */
export function Notice({
  tone = 'warn',
  role = 'status',
  children,
  actions,
}: {
  tone?: 'warn' | 'bad' | 'ok' | 'plain';
  role?: 'status' | 'alert' | 'note';
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={`${css.notice} ${css[tone]}`} role={role}>
      <div>{children}</div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
