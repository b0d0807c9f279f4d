import { pickText, type L10n } from '@/lib/base/l10n';
import { PHASES, type Cond, type OnFail, type Playbook, type Step } from '@/lib/domain/guides/playbook';
import { useStudioText } from '@/components/settings/studio-text';
import { CondForm } from './CondForm';
import { Choice, Count, Several, Texts, TimerFields } from './Texts';
import css from './playbooks.module.css';

/** What steps can name besides their own playbook. */
export interface Around {
  teams: Record<string, L10n>;
  replies: readonly { id: string; title: L10n }[];
}

interface Props {
  step: Step;
  index: number;
  pb: Playbook;
  around: Around;
  set: (step: Step) => void;
}

/** The step with some of it another way; what is undefined is not there. */
function change(step: Step, more: Partial<Step>): Step {
  return Object.fromEntries(Object.entries({ ...step, ...more }).filter(([, value]) => value !== undefined)) as unknown as Step; // prettier-ignore
}

function Failure({ step, around, set }: Props) {
  const { t, lang } = useStudioText();
  const { onFail } = step;
  const put = (more: Partial<OnFail>) => {
    const next = Object.entries({ attempts: 1, then: 'continue', ...onFail, ...more }).filter(([, v]) => v !== undefined);
    set(change(step, { onFail: Object.fromEntries(next) as unknown as OnFail }));
  };
  return (
    <>
      <Choice name="then" label={t.books.failure} none={t.books.failures.none} value={onFail?.then} options={(['escalate', 'close', 'continue'] as const).map((id) => [id, t.books.failures[id]])} set={(then) => (then ? put({ then }) : set(change(step, { onFail: undefined })))} />
      {onFail && (
        <>
          <Count name="attempts" label={t.books.attempts} value={onFail.attempts} set={(attempts) => put({ attempts: attempts ?? 1 })} />
          <Choice name="team" label={t.books.team} none={t.books.noReply} value={onFail.to} options={Object.entries(around.teams).map(([id, x]) => [id, pickText(x, lang)])} set={(to) => put({ to })} />
          <Choice name="fail-reply" label={t.books.reply} none={t.books.noReply} value={onFail.reply} options={around.replies.map((r) => [r.id, pickText(r.title, lang)])} set={(reply) => put({ reply })} />
        </>
      )}
    </>
  );
} // prettier-ignore

function When({ step, index, pb, set }: Props) {
  const { t } = useStudioText();
  const first: Cond = { step: pb.steps[index - 1]?.id ?? '', is: 'pass' };
  return (
    <div data-place="when">
      <Choice<'some'> name="when" label={t.books.applies} none={t.books.always} value={step.when && 'some'} options={[['some', t.books.onlyWhen]]} set={(is) => set(change(step, { when: is ? first : undefined }))} />
      {step.when && <CondForm isRoot cond={step.when} pb={pb} reached={index} set={(when) => set(change(step, { when }))} />}
    </div>
  );
} // prettier-ignore

/** All of one step. Its id stays: a new meaning is a new step. */
export function StepForm(props: Props) {
  const { step, pb, around, set } = props;
  const { t, lang } = useStudioText();
  const guards = Object.entries(pb.guards).map(([id, g]) => [id, pickText(g.title, lang)] as const);
  const toggle = (key: 'required' | 'needsNote') => (
    <label>
      <input type="checkbox" autoComplete="off" data-check={key} checked={step[key] ?? false} onChange={(e) => set(change(step, { [key]: e.target.checked || undefined }))} /> {key === 'required' ? t.books.required : t.books.needsNote}
    </label>
  );
  return (
    <div className={css.form} data-step-form={step.id}>
      <div className={css.pairs}>
        <Texts name="title" label={t.books.texts.title} value={step.title} set={(title) => set(change(step, { title: title ?? { en: '' } }))} />
        <Texts name="say" long label={t.books.texts.say} value={step.say} set={(say) => set(change(step, { say }))} />
        <Texts name="item" label={t.books.texts.item} value={step.item} set={(item) => set(change(step, { item }))} />
        <Texts name="note" long label={t.books.texts.note} value={step.note} set={(note) => set(change(step, { note }))} />
        <Choice name="phase" label={t.books.phase} value={step.phase} options={PHASES.map((p) => [p, t.phase[p]])} set={(phase) => phase && set(change(step, { phase }))} />
        <Choice name="kind" label={t.books.kind} value={step.kind} options={(['ask', 'verify', 'do', 'wait'] as const).map((k) => [k, t.books.kinds[k]])} set={(kind) => kind && set(change(step, { kind, wait: kind === 'wait' ? (step.wait ?? { hours: 24, calendar: 'business' }) : undefined }))} />
        {step.wait && <TimerFields value={step.wait} set={(wait) => set(change(step, { wait }))} />}
        {(step.kind === 'wait' || step.reply !== undefined) && <Choice name="reply" label={t.books.reply} none={t.books.noReply} value={step.reply} options={around.replies.map((r) => [r.id, pickText(r.title, lang)])} set={(reply) => set(change(step, { reply }))} />}
        <Choice name="requires" label={t.books.requires} none={t.books.noLock} value={step.requires} options={guards} set={(requires) => set(change(step, { requires }))} />
        <Failure {...props} />
      </div>
      <p className={css.faint}>{t.books.capture}</p>
      <Several name="capture" label={t.books.capture} chosen={step.capture ?? []} options={Object.entries(pb.fields).map(([id, f]) => [id, pickText(f.label, lang)])} set={(ids) => set(change(step, { capture: ids.length > 0 ? ids : undefined }))} />
      <div className={css.line}>
        {toggle('required')} {toggle('needsNote')}
      </div>
      <When {...props} />
    </div>
  );
} // prettier-ignore
