import { useContext, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '@/components/i18n/text';
import { ShelfPlace } from './ToastShelf';
import css from './Sheet.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet over the page, from below: takes the focus, gives it back, closes on Escape and on a click beside it. */
export function Sheet({ title, onClose, children }: Props) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  const place = useContext(ShelfPlace);
  useLayoutEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    place(sheet ?? undefined);
    return () => {
      place(undefined);
      sheet?.close(); // gives the focus back, which its mere removal would not
    };
  }, [place]);
  return (
    <dialog ref={dialog} className={css.sheet} aria-labelledby={name} closedby="any" onClose={onClose}>
      <header className={css.head}>
        <h2 id={name} className={css.title}>
          {title}
        </h2>
        <button type="button" className={css.close} aria-label={t.ui.close} onClick={onClose}>
          {'✕'}
        </button>
      </header>
      {children}
    </dialog>
  );
}
