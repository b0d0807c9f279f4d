import { useEffect, useRef, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { startRun } from '@/lib/actions/start-run';
import { pickText } from '@/lib/base/l10n';
import { PHASES } from '@/lib/domain/guides/playbook';
import { missingSteps } from '@/lib/domain/guides/missing';
import type { RunView } from '@/lib/domain/guides/view';
import { useAction } from '@/components/app/use-action';
import { useIssueTypes, type OpenCase } from '@/components/cases/use-cases';
import { later } from '@/components/app/later';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Kbd } from '@/components/ui/Kbd';
import { FailureNotice } from './FailureNotice';
import { RunChoice } from './RunChoice';
import { StepItem } from './StepItem';
import { currentStep } from '@/lib/domain/guides/progress';
import { useOutbox } from '@/components/replies/outbox';
import { DelayOffer } from './DelayOffer';
import css from './GuideTab.module.css';

const KnownIssues = later(async () => (await import('@/components/replies/RepliesTab')).KnownIssues);
const EscalateSheet = later(async () => (await import('./EscalateSheet')).EscalateSheet);

function Progress({ view }: { view: RunView }) {
  const { t, lang } = useText();
  const shown = view.steps.filter((s) => s.shown);
  const done = shown.filter((s) => s.state !== 'pending').length;
  return (
    <div className={css.progress}>
      <h2>{pickText(view.playbook.title, lang)}</h2>
      <span>{t.guide.progress(done, shown.length)}</span>
      <progress
        value={done}
        max={Math.max(1, shown.length)}
        aria-label={t.guide.progress(done, shown.length)}
      />
    </div>
  );
}

/** Which step is open: the one the agent works in, else the one that comes next; and where the focus goes when one is done. */
function useOpenStep(view: RunView) {
  const [chosen, setChosen] = useState<string>();
  const leaving = useRef<string>(undefined);
  const now = currentStep(view);
  const isShown =
    chosen === '' || (chosen !== undefined && view.steps.some((s) => s.shown && s.step.id === chosen));
  useEffect(() => {
    if (leaving.current === undefined || now === undefined || now === leaving.current) return;
    leaving.current = undefined;
    document.querySelector<HTMLElement>(`[data-step-id="${CSS.escape(now)}"] [data-step]`)?.focus();
  });
  const advance = (from: string) => {
    leaving.current = from;
    setChosen(undefined);
  };
  return { now, openId: isShown ? chosen : now, choose: setChosen, advance };
}

function Steps({ open, view }: { open: OpenCase; view: RunView }) {
  const { t } = useText();
  const { now, openId, choose, advance } = useOpenStep(view);
  const onSocial = view.channel === 'social' && view.playbook.steps.some((s) => s.phase === 'identity');
  return PHASES.map((phase) => {
    const steps = view.steps.filter((s) => s.shown && s.step.phase === phase);
    if (steps.length === 0 && !(phase === 'identity' && onSocial)) return null;
    return (
      <section key={phase} className={css.phase} aria-label={t.phase[phase]}>
        <h3>{t.phase[phase]}</h3>
        {phase === 'identity' && onSocial && <p className={css.never}>{t.guide.neverOnSocial}</p>}
        <ol>
          {steps.map((s) => (
            <StepItem
              key={s.step.id}
              open={open}
              view={view}
              item={s}
              expanded={s.step.id === openId}
              isNow={s.step.id === now}
              onToggle={() => choose(s.step.id === openId ? '' : s.step.id)}
              onWork={() => choose(s.step.id)}
              onDone={() => advance(s.step.id)}
            />
          ))}
        </ol>
      </section>
    );
  });
}

/** A closed playbook on a case that is open: what was proven in it is over, and it can begin anew. */
function Anew({ open, view }: { open: OpenCase; view: RunView }) {
  const { t } = useText();
  const { run, busy } = useAction();
  const types = useIssueTypes() ?? [];
  const { id, version } = types.find((type) => type.id === view.playbook.id) ?? view.run.playbook;
  const begin = () => void run(() => startRun(desk, open.file.case.id, { id, version }));
  return (
    <Notice
      actions={
        <Button disabled={busy} onClick={begin}>
          {t.guide.beginAnew}
        </Button>
      }
    >
      {t.guide.over}
    </Notice>
  );
}

/** The guide of the run being worked on: phases, steps, what is missing, and the two ways out. */
export function GuideTab({ open }: { open: OpenCase }) {
  const { t } = useText();
  const outbox = useOutbox();
  const [runId, setRunId] = useState<string>();
  const [escalating, setEscalating] = useState(false);
  const view = open.views.find((v) => v.run.id === runId) ?? open.view;
  if (!view) return <p className={css.none}>{t.guide.none}</p>;
  const missing = open.views.flatMap(missingSteps).length;
  return (
    <>
      <div className={css.scroll}>
        <RunChoice views={open.views} chosen={view.run.id} onChoose={setRunId} />
        {view.closed && open.file.case.status !== 'closed' && <Anew open={open} view={view} />}
        <Progress view={view} />
        <DelayOffer open={open} />
        {!view.closed && (
          <KnownIssues
            done={open.file.events.map((e) => (e.t === 'reply' ? e.reply : ''))}
            onReply={(reply) => outbox.open({ kind: 'reply', reply })}
          />
        )}
        <FailureNotice view={view} onEscalate={() => setEscalating(true)} />
        <Steps key={view.run.id} open={open} view={view} />
      </div>
      {!view.closed && (
        <footer className={css.foot}>
          <Button
            look="primary"
            wide
            disabled={missing === 0}
            data-missing
            onClick={() => outbox.openMissing()}
          >
            {missing === 0 ? t.guide.nothingMissing : t.guide.askMissing(missing)}{' '}
            {missing > 0 && <Kbd keys="m" />}
          </Button>
          <Button onClick={() => setEscalating(true)}>{t.guide.escalate}</Button>
        </footer>
      )}
      {escalating && <EscalateSheet open={open} view={view} onClose={() => setEscalating(false)} />}
    </>
  );
}
