import {
  choiceOf,
  countStates,
  isIdle,
  type Choice,
  type Choices,
  type ImportPlan,
  type PlanItem,
} from '@/lib/domain/pack/plan';
import { planWords } from '@/components/library/pack-words';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { LinkList } from './LinkList';
import { PlanItems } from './PlanItems';
import css from './imports.module.css';

interface Props {
  plan: ImportPlan;
  choices: Choices;
  left: number; // entries of the file that are left out
  remarks: number;
  onChoose: (items: readonly PlanItem[], choice: Choice) => void;
}

/** What the agent is asked: two that want the same place. */
const isConflict = ({ why, choices }: PlanItem) => why !== undefined && choices.length > 1;

/** True where an import would change nothing of the library. */
export const isNothing = (plan: ImportPlan): boolean =>
  isIdle(plan) || (plan.pack.part === true && plan.items.every((item) => item.state === 'same' && item.choices.length < 2)); // prettier-ignore

/** The dry run: its numbers, every link that is new or another, what there is to decide, and all that would change. */
export function PlanView({ plan, choices, left, remarks, onChoose }: Props) {
  const { t } = useStudioText();
  const { gone, refused, ...counts } = countStates(plan);
  const conflicts = plan.items.filter(isConflict);
  const others = plan.items.filter((item) => item.state !== 'same' && !isConflict(item));
  const isOwn = (item: PlanItem) => item.kind === 'reply' && (choiceOf(item, choices) === 'both' || (item.state === 'gone' && choiceOf(item, choices) === 'mine'));
  const own = plan.items.filter(isOwn).length;
  const always = { new: counts.new, changed: counts.changed, same: counts.same };
  const some = Object.entries({ gone, own, conflicts: conflicts.length, refused, left, remarks }).filter(([, n]) => n > 0);
  const all = [...Object.entries(always), ...some] as [keyof typeof t.imports.counts, number][];
  const [, ...notes] = planWords(t, plan);
  return (
    <>
      <section className={css.card} data-plan>
        <h3 className={css.heading}>{t.imports.would}</h3>
        <dl className={css.counts}>
          {all.map(([name, n]) => (
            <div key={name} data-count={name}>
              <dd>{n}</dd>
              <dt>{t.imports.counts[name]}</dt>
            </div>
          ))}
        </dl>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {isNothing(plan) && <p data-nothing>{t.imports.nothing}</p>}
      </section>
      {plan.links.length > 0 && <LinkList plan={plan} />}
      {conflicts.length > 0 && (
        <section className={css.card} data-conflicts>
          <h3 className={css.heading}>{t.imports.decide}</h3>
          <div className={css.tools}>
            <Button onClick={() => onChoose(conflicts.filter((item) => item.choices.includes('mine')), 'mine')}>{t.imports.keepMine}</Button>
            <Button onClick={() => onChoose(conflicts.filter((item) => item.choices.includes('theirs')), 'theirs')}>{t.imports.takeTheirs}</Button>
          </div>
          <PlanItems items={conflicts} {...{ choices, onChoose }} />
        </section>
      )}
      {others.length > 0 && (
        <details className={css.card} open={others.length <= 20}>
          <summary className={css.heading}>
            {t.imports.changes} ({others.length})
          </summary>
          <PlanItems items={others} {...{ choices, onChoose }} />
        </details>
      )}
    </>
  );
} // prettier-ignore
