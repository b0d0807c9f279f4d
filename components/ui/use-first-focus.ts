import { useEffect, useRef, type RefObject } from 'react';

/**
 * The element the keyboard begins with. Focused when it appears, and again when its window gets the focus with nothing
 * chosen in it: Firefox loads a popup before it shows it, and its own `autofocus` leaves a sidebar scrolled.
 */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    const focus = () => element.current?.focus({ preventScroll: true });
    const again = () => {
      if (document.activeElement === document.body || document.activeElement === null) focus();
    };
    focus();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  return element;
}
