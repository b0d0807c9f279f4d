import type { Guard, Playbook } from '@/lib/domain/guides/playbook';
import { useStudioText } from '@/components/settings/studio-text';
import { CondForm } from './CondForm';
import { Choice, Count, Texts } from './Texts';
import css from './playbooks.module.css';

interface Props {
  id: string;
  guard: Guard;
  pb: Playbook;
  set: (guard: Guard) => void;
}

/** All of one gate: what opens it, whether by hand, and for how long. */
export function GuardForm({ id, guard, pb, set }: Props) {
  const { t } = useStudioText();
  const valid = (validMinutes: number | undefined) => {
    const { validMinutes: _, ...rest } = guard;
    set(validMinutes === undefined ? rest : { ...guard, validMinutes });
  };
  return (
    <div data-guard-form={id}>
      <div className={css.pairs}>
        <Texts name="guard" label={t.books.texts.title} value={guard.title} set={(title) => set({ ...guard, title: title ?? { en: '' } })} />
        <Choice name="level" label={t.books.level} value={guard.level} options={(['hard', 'soft'] as const).map((l) => [l, t.books.levels[l]])} set={(level) => level && set({ ...guard, level })} />
        <Count name="valid" label={t.books.valid} value={guard.validMinutes} set={valid} />
      </div>
      <CondForm isRoot cond={guard.when} pb={pb} reached={pb.steps.length} level={guard.level} except={id} set={(when) => when && set({ ...guard, when })} />
    </div>
  );
} // prettier-ignore
