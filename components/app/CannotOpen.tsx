import { downloadRaw } from '@/lib/actions/export-raw';
import type { Text } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { useTheme } from './use-theme';
import css from './CannotOpen.module.css';

/** Instead of a page that would show less than is there: what is wrong, and a way to take the data along. */
export function CannotOpen({ t, newer }: { t: Text; newer: boolean }) {
  useTheme('system'); // the agent's own choice is in what cannot be opened
  return (
    <main className={css.page}>
      <h1>{newer ? t.boot.newerTitle : t.boot.failedTitle}</h1>
      <p>{newer ? t.boot.newerText : t.boot.failedText}</p>
      <div className={css.row}>
        <Button look="primary" onClick={() => void downloadRaw()}>
          {t.boot.export}
        </Button>
        <Button onClick={() => location.reload()}>{t.boot.again}</Button>
      </div>
    </main>
  );
}
