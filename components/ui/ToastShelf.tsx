import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import css from './ToastShelf.module.css';

export interface Toast {
  text: string;
  tone?: 'ok' | 'warn' | 'bad';
  action?: { label: string; run: () => void };
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Moves the shelf into the sheet that is open: what stands beside a modal one can be neither seen, pressed nor heard. */
export const ShelfPlace = createContext<(sheet: HTMLElement | undefined) => void>(() => undefined);

/** Says something in passing. */
export const useToast = () => useContext(ToastContext);

/** How long a word stays (ms): what went well less long than what did not. */
const STAYS = { ok: 3000, warn: 8000, bad: 8000 };

/** Where passing words appear: over the case's name, where nothing has to be clicked; read out, gone by themselves. */
export function ToastShelf({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const [sheet, setSheet] = useState<HTMLElement>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((next: Toast) => {
    clearTimeout(timer.current);
    setToast(next);
    timer.current = setTimeout(() => setToast(undefined), STAYS[next.tone ?? 'ok']);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shelf = (
    <div className={css.shelf} role="status" aria-live="polite">
      {toast && (
        <div className={`${css.toast} ${css[toast.tone ?? 'ok']}`}>
          <span>{toast.text}</span>
          {toast.action && (
            <button type="button" onClick={() => (toast.action?.run(), setToast(undefined))}>
              {toast.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
  return (
    <ToastContext value={show}>
      <ShelfPlace value={setSheet}>{children}</ShelfPlace>
      {sheet ? createPortal(shelf, sheet) : shelf}
    </ToastContext>
  );
}
