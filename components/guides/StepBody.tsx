import { useState } from 'react';
import { pickText } from '@/lib/base/l10n';
import { desk } from '@/lib/actions/desk';
import { recordResult } from '@/lib/actions/record-result';
import type { StepResult } from '@/lib/domain/guides/run';
import { offerOnFail } from '@/lib/domain/guides/failure';
import type { RunView, StepView } from '@/lib/domain/guides/view';
import { later } from '@/components/app/later';
import { useAction } from '@/components/app/use-action';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { useOutbox } from '@/components/replies/outbox';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import css from './StepBody.module.css';

const FieldInput = later(async () => (await import('./FieldInput')).FieldInput);
FieldInput.prepare(); // while the case is being read: it is there when the step is painted

const NoteOfStep = later(async () => (await import('./step-forms')).NoteOfStep);
const OverrideForm = later(async () => (await import('./step-forms')).OverrideForm);
const ReasonForm = later(async () => (await import('./step-forms')).ReasonForm);
const WaitControls = later(async () => (await import('./step-forms')).WaitControls);

/** What few steps need, fetched when the panel is idle. */
export const prepareStepForms = (): void => {
  for (const form of [ReasonForm, OverrideForm, WaitControls, NoteOfStep]) form.prepare();
};

interface Props {
  open: OpenCase;
  view: RunView;
  item: StepView;
  onDone: () => void;
}

function Buttons({ open, view, item, onDone }: Props) {
  const { t } = useText();
  const outbox = useOutbox();
  const { run, busy } = useAction();
  const [asking, setAsking] = useState<'skip' | 'undo'>();
  const { step } = item;
  const { id: caseId } = open.file.case;
  const runId = view.run.id;
  const record = (result: StepResult, reason?: string) =>
    void run(() => recordResult(desk, { caseId, runId, step: step.id, result, reason })).then(
      (done) => done && onDone(),
    );
  const checks = view.steps.filter((s) => s.shown && s.step.phase === 'identity' && s.step.kind === 'verify');
  const together = checks.includes(item) && checks.some((s) => s.fails > 0); // after a failure only all checks are asked
  const ask = () => (together ? outbox.openMissing() : outbox.open({ kind: 'ask', runId, step: step.id }));
  if (asking !== undefined)
    return (
      <ReasonForm
        {...{ caseId, runId, step, kind: asking }}
        onClose={() => setAsking(undefined)}
        onDone={onDone}
      />
    );
  const done = item.state !== 'pending';
  return (
    <div className={css.buttons}>
      {step.say && !(together && view.exhaustedBy) && (
        <Button look={done ? 'plain' : 'primary'} onClick={ask} data-key="a">
          {together ? t.step.askAll : t.step.ask} <Kbd keys="a" />
        </Button>
      )}
      {step.kind !== 'wait' && item.state !== 'pass' && (
        <Button look="ok" disabled={busy} onClick={() => record('pass')} data-key="p">
          {step.kind === 'verify' ? t.step.passed : t.step.done} <Kbd keys="p" />
        </Button>
      )}
      {step.kind !== 'wait' &&
        (!done || item.state === 'fail') &&
        (step.onFail || step.kind === 'verify') && (
          <Button look="bad" disabled={busy} onClick={() => record('fail')} data-key="f">
            {t.step.failed} <Kbd keys="f" />
          </Button>
        )}
      {!done && !step.required && step.kind !== 'wait' && (
        <Button look="ghost" onClick={() => setAsking('skip')} data-key="s">
          {t.step.skip} <Kbd keys="s" />
        </Button>
      )}
      {item.state === 'pass' && (
        <Button onClick={onDone} data-key="n">
          {t.step.next} <Kbd keys="n" />
        </Button>
      )}
      {done && (
        <Button look="ghost" onClick={() => setAsking('undo')} data-key="u">
          {t.step.undo} <Kbd keys="u" />
        </Button>
      )}
    </div>
  );
}

function FailOffer({ item }: { item: StepView }) {
  const { t } = useText();
  const outbox = useOutbox();
  const reply = offerOnFail(item)?.reply;
  if (reply === undefined) return null;
  return <Button onClick={() => outbox.open({ kind: 'reply', reply })}>{t.step.failReply}</Button>;
}

/** An opened step: the customer's words, the agent's, the fields, and what can be done now. */
export function StepBody(props: Props) {
  const { open, view, item } = props;
  const { t, lang } = useText();
  const { step } = item;
  const closed = view.closed !== undefined || open.file.case.status === 'closed';
  const limit = step.onFail && step.onFail.then !== 'continue' ? step.onFail.attempts : undefined;
  return (
    <div className={css.body}>
      {step.say && !item.locked && <p className={css.say}>{pickText(step.say, open.file.case.lang)}</p>}
      {step.note && <p className={css.note}>{pickText(step.note, lang)}</p>}
      {limit !== undefined && item.fails > 0 && (
        <p className={css.attempts}>{t.step.attempts(item.fails, limit)}</p>
      )}
      {!item.locked &&
        step.capture?.map((id) => {
          const field = view.playbook.fields[id];
          return (
            field && (
              <div key={id} data-field={id}>
                <FieldInput {...{ open, view, id, field }} disabled={closed} />
              </div>
            )
          );
        })}
      {step.needsNote && <NoteOfStep open={open} view={view} />}
      {step.kind === 'wait' && !item.locked && <WaitControls {...{ open, view, step }} />}
      {item.locked && step.requires !== undefined && (
        <OverrideForm {...{ open, view, guard: step.requires }} />
      )}
      {!closed && !item.locked && !item.exhausted && <Buttons {...props} />}
      {!closed && <FailOffer item={item} />}
    </div>
  );
}
