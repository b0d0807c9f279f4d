import { useEffect } from 'react';
import type { DraftCheck, DraftRefusal } from '@/lib/actions/check-draft';
import { isGrave, type DraftFinding } from '@/lib/domain/draft-check/finding';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { Notice } from '@/components/ui/Notice';
import { Sheet } from '@/components/ui/Sheet';
import { CHECK_EVENT } from './check-key';
import { useDraftCheck } from './use-draft-check';
import css from './DraftSheet.module.css';

function Refused({ refusal }: { refusal: DraftRefusal }) {
  const { t } = useText();
  const words = (): string => {
    switch (refusal.why) {
      case 'blocked':
        return t.draft.blocked(refusal.origin);
      case 'unfit':
        return t.refusal.unfit[refusal.kind] ?? t.draft['no-box'];
      case 'other-page':
        return t.draft.otherPage;
      case 'no-page':
      case 'no-access':
      case 'no-answer':
      case 'no-box':
      case 'several':
      case 'gone':
      case 'unreadable':
      case 'empty':
        return t.draft[refusal.why];
      default: // the page moved on meanwhile
        return t.draft.gone;
    }
  };
  return (
    <Notice
      role={refusal.why === 'empty' ? 'status' : 'alert'}
      tone={refusal.why === 'empty' ? 'plain' : 'warn'}
    >
      {words()}
    </Notice>
  );
}

function Finding({ finding, customer }: { finding: DraftFinding; customer: string }) {
  const { t } = useText();
  const { kind, quote } = finding;
  return (
    <li className={`${css.finding} ${isGrave(kind) ? css.grave : css.mild}`} data-finding={kind}>
      <span>
        {t.draft.kind[kind]} {kind === 'addressee' && t.draft.addressed(customer)}
      </span>
      {quote !== '' && <q className={css.quote}>{quote}</q>}
    </li>
  );
}

function Checked({ check }: { check: DraftCheck & { ok: true } }) {
  const { t } = useText();
  const { box, host, findings, customer } = check;
  const name = t.draft.where(box.name === '' ? t.target.kind[box.kind] : box.name, host);
  if (findings.length === 0)
    return (
      <Notice tone="ok" role="status">
        <p className={css.clear}>{t.draft.clear(name)}</p>
        <p>{t.draft.looked}</p>
      </Notice>
    );
  return (
    <>
      <p role="alert" className={css.count}>
        {t.draft.found(findings.length, name)}
      </p>
      <ul className={css.list}>
        {findings.map((finding) => (
          <Finding key={`${finding.kind} ${finding.quote}`} finding={finding} customer={customer} />
        ))}
      </ul>
    </>
  );
}

/** What should be looked at in the page's box before it is sent. The box is read when this opens, and never written. */
export function DraftSheet({ open, onClose }: { open: OpenCase; onClose: () => void }) {
  const { t } = useText();
  const { state, again } = useDraftCheck(open.file.case.id);
  useEffect(() => {
    document.addEventListener(CHECK_EVENT, again);
    return () => document.removeEventListener(CHECK_EVENT, again);
  }, [again]);
  return (
    <Sheet title={t.draft.title} onClose={onClose}>
      <div className={css.body} data-draft={state.kind}>
        {state.kind === 'reading' && <p role="status">{t.draft.reading}</p>}
        {state.kind === 'failed' && (
          <Notice tone="bad" role="alert">
            {t.draft.gone}
          </Notice>
        )}
        {state.kind === 'done' &&
          (state.check.ok ? <Checked check={state.check} /> : <Refused refusal={state.check.refusal} />)}
        <div className={css.foot}>
          <Button onClick={again}>
            {t.draft.again} <Kbd keys="Alt+C" />
          </Button>
          <span className={css.hint}>{t.draft.untouched}</span>
        </div>
      </div>
    </Sheet>
  );
}
