import { useEffect, useRef } from 'react';
import { isComposing } from '@/components/ui/ime';
import type { Tab } from '@/components/ui/Tabs';

interface Keys<Id extends string> {
  tabs: readonly Tab<Id>[];
  onTab: (id: Id) => void;
  onNeighbour: (step: 1 | -1) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio]):not([type=checkbox]),textarea,select');

/** Focuses an element of a tab that may still be on its way. */
function focusSoon(selector: string): void {
  let tries = 20;
  const timer = setInterval(() => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus();
    if (found || --tries === 0) clearInterval(timer);
  }, 30);
}

/** Keys of the whole panel, where nothing is being typed: 1–5 tabs, / search, w write a note, m what is missing, [ ] cases. */
export function usePanelKeys<Id extends string>(keys: Keys<Id>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { tabs, onTab, onNeighbour } = latest.current;
      const inDialog = document.querySelector('dialog[open]') !== null;
      if (
        event.defaultPrevented ||
        event.repeat ||
        isComposing(event) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        inDialog
      )
        return;
      const tab = tabs[Number(event.key) - 1];
      const has = (id: string) => tabs.find((x) => x.id === id)?.id;
      const replies = has('replies');
      const record = has('record');
      if (tab) onTab(tab.id);
      else if (event.key === '/' && replies !== undefined) {
        onTab(replies);
        focusSoon('[data-search]');
      } else if (event.key === 'w' && record !== undefined) {
        onTab(record);
        focusSoon('[data-note]');
      } else if (event.key === 'm') document.querySelector<HTMLElement>('[data-missing]')?.click();
      else if (event.key === ']') onNeighbour(1);
      else if (event.key === '[') onNeighbour(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
