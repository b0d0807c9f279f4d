import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { useText } from '@/components/i18n/text';
import css from './Sheet.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  focus?: RefObject<HTMLElement | null>;
}

/** A sheet over the page, from below: takes the focus, gives it back, closes on Escape. */
export function Sheet({ title, onClose, children, focus }: Props) {
  const { t } = useText();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={css.backdrop} />
        <Dialog.Popup className={css.sheet} {...(focus ? { initialFocus: focus } : {})}>
          <header className={css.head}>
            <Dialog.Title className={css.title}>{title}</Dialog.Title>
            <Dialog.Close className={css.close} aria-label={t.ui.close}>
              {'✕'}
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
