import { useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { wrapUp } from '@/lib/actions/wrap-up';
import { pickText, type Lang } from '@/lib/base/l10n';
import { isBlank } from '@/lib/base/text';
import { summaryText } from '@/lib/domain/cases/report';
import type { Outcome } from '@/lib/domain/guides/run';
import type { StepView } from '@/lib/domain/guides/view';
import { useAction } from '@/components/app/use-action';
import { usePage } from '@/components/app/use-page';
import { useText } from '@/components/i18n/text';
import { Composer } from '@/components/replies/Composer';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import { Notice } from '@/components/ui/Notice';
import { Segments } from '@/components/ui/Segments';
import { Sheet } from '@/components/ui/Sheet';
import { momentShort } from '@/components/app/format';
import type { OpenCase } from './use-cases';
import { useReport } from './use-report';
import css from './WrapUpSheet.module.css';

const OUTCOMES = ['resolved', 'escalated', 'abandoned'] as const;
const LANGS = [
  { id: 'en', label: 'English' },
  { id: 'zh-CN', label: '中文' },
];

const isOpen = (s: StepView) => s.shown && s.state === 'pending' && s.step.kind !== 'wait';

/** What is still open: steps not done, checks that failed, a promise ahead. */
function StillOpen({ open }: { open: OpenCase }) {
  const { t, lang } = useText();
  const steps = open.views
    .filter((v) => !v.closed)
    .flatMap((v) => v.steps.filter((s) => isOpen(s) || s.exhausted));
  const { dueAt } = open.file.case;
  const lines = [
    ...steps.map(
      (s) => `${pickText(s.step.title, lang)}${s.exhausted ? ` · ${t.step.state.exhausted}` : ''}`,
    ),
    ...(dueAt === undefined ? [] : [t.record.promise(momentShort(dueAt, lang))]),
  ];
  if (lines.length === 0) return <Notice tone="ok">{t.wrap.nothingOpen}</Notice>;
  return (
    <section aria-label={t.wrap.stillOpen} className={css.open}>
      <h3>{t.wrap.stillOpen}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Summary({ open, outcome }: { open: OpenCase; outcome: Outcome }) {
  const { t } = useText();
  const [lang, setLang] = useState<Lang>(open.file.case.lang);
  const scene = usePage();
  const report = useReport(open, lang);
  if (!report) return null;
  const text = summaryText(report, outcome);
  return (
    <section className={css.summary} aria-label={t.wrap.summary}>
      <h3>{t.wrap.summary}</h3>
      <Segments label={t.wrap.language} options={LANGS} chosen={lang} onChoose={setLang} />
      <Composer
        key={text}
        open={open}
        outgoing={{ kind: 'summary', text, lang }}
        scene={scene}
        onSent={() => undefined}
      />
    </section>
  );
}

/** Wrap up: one look at what is open, an outcome, the summary, closed. */
export function WrapUpSheet({ open, onClose }: { open: OpenCase; onClose: () => void }) {
  const { t } = useText();
  const { run, busy } = useAction();
  const canResolve = open.views.every((v) => v.closed || v.canResolve);
  const [outcome, setOutcome] = useState<Outcome>(canResolve ? 'resolved' : 'escalated');
  const [reason, setReason] = useState('');
  const needsReason = outcome !== 'resolved';
  const blocked = outcome === 'resolved' && !canResolve;
  const close = () =>
    void run(() => wrapUp(desk, open.file.case.id, outcome, reason)).then((done) => done && onClose());
  return (
    <Sheet title={t.wrap.open} onClose={onClose}>
      <StillOpen open={open} />
      <Segments
        label={t.wrap.outcome}
        options={OUTCOMES.map((id) => ({ id, label: t.outcome[id] }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      {blocked && <Notice>{t.wrap.cannotResolve}</Notice>}
      {needsReason && (
        <Field label={t.wrap.reason} hint={t.wrap.reasonHint}>
          {(own) => <TextInput {...own} value={reason} onChange={(e) => setReason(e.target.value)} />}
        </Field>
      )}
      <Summary open={open} outcome={outcome} />
      <Button look="primary" disabled={busy || blocked || (needsReason && isBlank(reason))} onClick={close}>
        {t.wrap.close}
      </Button>
    </Sheet>
  );
}
