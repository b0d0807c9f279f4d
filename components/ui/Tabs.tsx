import type { KeyboardEvent, ReactNode } from 'react';
import css from './Tabs.module.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  hint?: ReactNode;
}

interface Props<Id extends string> {
  name: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/**
 * Tabs as the ARIA practices have them: one stop of the Tab key, arrows move. Own code on purpose: it is on the way to
 * first paint, where the library's version would take a tenth of all that may be loaded there.
 */
export function Tabs<Id extends string>({ name, tabs, chosen, onChoose }: Props<Id>) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className={css.tabs} role="tablist" aria-label={name} onKeyDown={move}>
      {tabs.map(({ id, label, hint }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls="tab-page"
          tabIndex={id === chosen ? 0 : -1}
          className={css.tab}
          onClick={() => onChoose(id)}
        >
          {label}
          {hint}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TabPage({ chosen, children }: { chosen: string; children: ReactNode }) {
  return (
    <div className={css.page} id="tab-page" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
      {children}
    </div>
  );
}
