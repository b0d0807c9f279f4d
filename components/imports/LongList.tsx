import { useState, type ReactNode } from 'react';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import css from './imports.module.css';

const STEP = 100;

/** A list that shows its first hundred, and a hundred more at a time: an import may have twenty thousand. */
export function LongList<T>({ items, children }: { items: readonly T[]; children: (item: T, at: number) => ReactNode }) {
  const { t } = useStudioText();
  const [shown, setShown] = useState(STEP);
  const left = items.length - shown;
  return (
    <>
      <ul className={css.rows}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <div>
          <Button onClick={() => setShown(shown + STEP)} data-more>
            {t.imports.more(Math.min(left, STEP))}
          </Button>
        </div>
      )}
    </>
  );
} // prettier-ignore
