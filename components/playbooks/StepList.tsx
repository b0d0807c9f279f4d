import { useState, type KeyboardEvent } from 'react';
import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { createId } from '@/lib/base/ids';
import type { Playbook, Step } from '@/lib/domain/guides/playbook';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { titleIn } from './book-words';
import { StepForm, type Around } from './StepForm';
import css from './playbooks.module.css';

interface Props {
  pb: Playbook;
  around: Around;
  chosen: string | undefined;
  faulty: ReadonlySet<string>;
  onChoose: (id: string | undefined) => void;
  set: (steps: Step[]) => void;
}

/** The steps with one of them in another place. */
function shifted(steps: readonly Step[], from: number, to: number): Step[] {
  const next = [...steps];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Steps in their order, moved by keys, buttons and dragging; the chosen one is open. */
export function StepList({ pb, around, chosen, faulty, onChoose, set }: Props) {
  const { t, lang } = useStudioText();
  const [told, tell] = useState('');
  const [dragged, drag] = useState<number>();
  const { steps } = pb;
  const titleOf = (id: string) => titleIn(pb, { part: 'steps', id }, lang);
  const move = (from: number, to: number) => {
    const step = steps[from];
    if (!step || from === to || to < 0 || to >= steps.length) return;
    set(shifted(steps, from, to));
    tell(t.books.movedTo(titleOf(step.id), to + 1, steps.length));
  };
  const keys = (index: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    move(index, index + by);
  };
  const add = () => {
    const id = `step-${createId(Date.now()).slice(-12)}`;
    set([...steps, { id, phase: 'act', kind: 'do', title: { [lang]: '' } }]);
    onChoose(id);
  };
  return (
    <>
      <p className={css.faint}>{t.books.stepHint}</p>
      <p className={css.told} role="status" data-told>
        {told}
      </p>
      <ol className={css.steps}>
        {steps.map((step, i) => {
          const title = titleOf(step.id);
          const isOpen = step.id === chosen;
          return (
            <li key={step.id} data-step-row={step.id} draggable={!isOpen} onDragStart={() => drag(i)} onDragOver={(e) => e.preventDefault()} onDrop={() => dragged !== undefined && move(dragged, i)} onDragEnd={() => drag(undefined)}>
              <div className={css.row} data-faulty={faulty.has(step.id)}>
                <button type="button" className={css.name} aria-expanded={isOpen} onClick={() => onChoose(isOpen ? undefined : step.id)} onKeyDown={keys(i)} data-step-name={step.id}>
                  <span>{title}</span>
                  <span className={css.faint}>
                    {t.phase[step.phase]} · {t.books.kinds[step.kind]}
                  </span>
                </button>
                <Button look="ghost" aria-label={`${t.books.up}: ${title}`} disabled={i === 0} onClick={() => move(i, i - 1)}>
                  <ArrowUp size={14} aria-hidden="true" />
                </Button>
                <Button look="ghost" aria-label={`${t.books.down}: ${title}`} disabled={i === steps.length - 1} onClick={() => move(i, i + 1)}>
                  <ArrowDown size={14} aria-hidden="true" />
                </Button>
                <Button look="ghost" aria-label={`${t.books.take}: ${title}`} onClick={() => set(steps.filter((s) => s !== step))}>
                  {t.books.take}
                </Button>
              </div>
              {isOpen && <StepForm {...{ step, pb, around }} index={i} set={(next) => set(steps.map((s) => (s === step ? next : s)))} />}
            </li>
          );
        })}
      </ol>
      <Button onClick={add} data-add-step>
        <Plus size={14} aria-hidden="true" /> {t.books.addStep}
      </Button>
    </>
  );
} // prettier-ignore
