import { useEffect } from 'react';
import { isComposing } from '@/components/ui/ime';

/** Asks for a check: the sheet opens, or, where it is open, looks again. */
export const CHECK_EVENT = 'deskside-check-draft';

/** Asks for a check of the draft, from wherever in the panel. */
export const askForCheck = (): boolean => document.dispatchEvent(new Event(CHECK_EVENT));

/**
 * Alt+C asks for a check anywhere in the panel, also while something is typed; `onAsk` opens the sheet. By the key's place
 * on the keyboard, for with Option a Mac writes another letter; with Ctrl it is AltGr, which writes one too.
 */
export function useCheckKey(onAsk: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isKey =
        event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === 'KeyC';
      if (!isKey || event.repeat || isComposing(event)) return;
      event.preventDefault();
      askForCheck();
    };
    document.addEventListener('keydown', press);
    document.addEventListener(CHECK_EVENT, onAsk);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener(CHECK_EVENT, onAsk);
    };
  }, [onAsk]);
}
