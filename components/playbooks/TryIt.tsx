import { useState } from 'react';
import { pickText } from '@/lib/base/l10n';
import { CHANNELS, type Channel, type Playbook } from '@/lib/domain/guides/playbook';
import type { FieldValue, RunEvent, StepResult } from '@/lib/domain/guides/run';
import { viewRun, type StepView } from '@/lib/domain/guides/view';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Select, TextInput } from '@/components/ui/Input';
import { Choice } from './Texts';
import css from './playbooks.module.css';

interface Trial {
  channel: Channel;
  events: RunEvent[];
  values: ReadonlyMap<string, FieldValue>;
}

const NEW: Trial = { channel: 'chat', events: [], values: new Map() };

function Answer({ pb, id, value, set }: { pb: Playbook; id: string; value: FieldValue | undefined; set: (v: string) => void }) {
  const { t, lang } = useStudioText();
  const field = pb.fields[id];
  if (!field) return null;
  const label = pickText(field.label, lang);
  const options = field.type === 'yesno' ? (['yes', 'no', 'unsure'] as const).map((o) => [o, t.field.yesno[o]] as const) : Object.entries(field.options ?? {}).map(([o, words]) => [o, pickText(words, lang)] as const);
  const now = typeof value === 'string' ? value : Array.isArray(value) ? (value[0] ?? '') : typeof value === 'object' ? value.amount : '';
  if (options.length === 0) return <TextInput aria-label={label} placeholder={label} value={now} onChange={(e) => set(e.target.value)} />;
  return (
    <Select aria-label={label} value={now} data-try-field={id} onChange={(e) => set(e.target.value)}>
      <option value="">{label}</option>
      {options.map(([o, words]) => (
        <option key={o} value={o}>
          {words}
        </option>
      ))}
    </Select>
  );
} // prettier-ignore

/** The playbook as it is written now, run by the panel's own evaluator, without a case; nothing of it is stored. */
export function TryIt({ pb }: { pb: Playbook }) {
  const { t, lang } = useStudioText();
  const [trial, setTrial] = useState(NEW);
  const now = Date.now(); // oxlint-disable-line react/purity -- each look is at its own moment
  const view = viewRun(
    pb,
    { id: 'trial', caseId: '', playbook: { id: pb.id, version: pb.version }, startedAt: 0, ...trial },
    { now, failedChecks: [], lastNoteAt: now },
  );
  const record = (step: string, result: StepResult | 'undo') => {
    const event: RunEvent = result === 'undo' ? { t: 'undo', step, reasonId: '', at: now, by: '' } : { t: 'result', step, result, reasonId: '', at: now, by: '' };
    setTrial({ ...trial, events: [...trial.events, event] });
  };
  const answer = (id: string, text: string) => {
    const type = pb.fields[id]?.type;
    const value: FieldValue = type === 'choices' ? [text] : type === 'money' ? { amount: text, currency: 'EUR' } : text;
    const values = new Map(trial.values).set(id, value);
    if (text === '') values.delete(id);
    setTrial({ ...trial, values });
  };
  const buttons = ({ step, state, locked, exhausted }: StepView) =>
    !locked && !exhausted && step.kind !== 'wait' && (
      <span className={css.line}>
        {state === 'pending' && <Button onClick={() => record(step.id, 'pass')} data-try="pass">{step.kind === 'verify' ? t.step.passed : t.step.done}</Button>}
        {state === 'pending' && (step.onFail || step.kind === 'verify') && <Button look="bad" onClick={() => record(step.id, 'fail')} data-try="fail">{t.step.failed}</Button>}
        {state === 'pending' && !step.required && <Button look="ghost" onClick={() => record(step.id, 'skip')}>{t.step.skipDo}</Button>}
        {state !== 'pending' && <Button look="ghost" onClick={() => record(step.id, 'undo')}>{t.step.undo}</Button>}
      </span>
    );
  return (
    <div data-try-it>
      <p className={css.faint}>{t.books.tryText}</p>
      <Choice name="try-channel" label={t.books.cond.channel} value={view.channel} options={CHANNELS.map((c) => [c, t.channel[c]])} set={(channel) => channel && setTrial({ ...trial, channel, events: [...trial.events, { t: 'channel', to: channel, at: now, by: '' }] })} />
      <Button look="ghost" onClick={() => setTrial(NEW)}>{t.books.again}</Button>
      <ol className={css.trial}>
        {view.steps.filter((s) => s.shown).map((s) => (
          <li key={s.step.id} data-try-step={s.step.id} data-state={s.locked ? 'locked' : s.state}>
            <span>{pickText(s.step.title, lang)}</span> <span className={css.faint}>{s.locked ? t.books.locked : s.state === 'pending' ? '' : t.books.states[s.state]}</span>
            {!s.locked && s.step.capture?.map((id) => <Answer key={id} pb={pb} id={id} value={trial.values.get(id)} set={(v) => answer(id, v)} />)}
            {buttons(s)}
          </li>
        ))}
      </ol>
      {view.canResolve && <p className={css.ok}>{t.books.finished}</p>}
      <p className={css.faint}>{t.books.gates}</p>
      <ul>
        {Object.entries(pb.guards).map(([id, guard]) => (
          <li key={id} data-try-gate={id} data-open={view.guard(id) === true}>
            {pickText(guard.title, lang)}: {view.guard(id) === true ? t.books.open : t.books.shut}
          </li>
        ))}
      </ul>
    </div>
  );
} // prettier-ignore
