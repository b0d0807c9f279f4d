import { choiceOf } from '@/lib/domain/pack/plan';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Done } from './use-import';
import css from './imports.module.css';

/** What became of the last import: where to look at it, and the way back. */
export function DoneNotice({ done, onUndo }: { done: Done; onUndo: () => void }) {
  const { t } = useStudioText();
  const { file, plan, choices, undone } = done;
  if (undone === true) return <Notice tone="ok">{t.imports.undone}</Notice>;
  const taken = plan.items.filter((item) => choiceOf(item, choices) !== 'mine');
  const countOf = (state: string) => taken.filter((item) => item.state === state).length;
  return (
    <Notice
      tone={undone === false ? 'warn' : 'ok'}
      actions={
        <>
          <a href="#replies" className={css.see}>
            {t.imports.see}
          </a>
          {undone === undefined && (
            <Button onClick={onUndo} data-undo-import>
              {t.imports.undo}
            </Button>
          )}
        </>
      }
    >
      <span data-done={file}>
        {undone === false ? t.imports.cannotUndo : t.imports.done(file, countOf('new'), countOf('changed'))}
      </span>
    </Notice>
  );
}
