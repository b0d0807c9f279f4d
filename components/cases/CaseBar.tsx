import { Settings2 } from 'lucide-react';
import { pickText } from '@/lib/base/l10n';
import { addressToWords } from '@/lib/domain/cases/address-words';
import { caseStanding } from '@/lib/domain/cases/standing';
import { initial } from '@/components/app/format';
import { useText } from '@/components/i18n/text';
import { Pill, type PillTone } from '@/components/ui/Pill';
import { FirstReplyClock } from './FirstReplyClock';
import type { OpenCase } from './use-cases';
import css from './CaseBar.module.css';

const TONE: Record<ReturnType<typeof caseStanding>['kind'], PillTone> = {
  closed: 'plain',
  failed: 'bad',
  verified: 'ok',
  verifying: 'warn',
  none: 'plain',
};

/** Who, what, where, and how far: the case in two lines. */
export function CaseBar({ open, onDetails }: { open: OpenCase; onDetails: () => void }) {
  const { t, lang } = useText();
  const { case: row } = open.file;
  const standing = caseStanding(open.file.case, open.view);
  const name = row.customer.name === '' ? t.case.unnamed : row.customer.name;
  const issue = open.view && pickText(open.view.playbook.title, lang);
  const where = row.address === undefined ? row.customer.reference : addressToWords(row.address);
  return (
    <div className={css.bar}>
      <div className={css.sign} aria-hidden="true">
        {initial(row.customer.name)}
      </div>
      <div className={css.who}>
        <div className={css.line}>
          <b className={css.name}>{name}</b>
          {standing.kind !== 'none' && <Pill tone={TONE[standing.kind]}>{t.standing(standing)}</Pill>}
          {row.status === 'waiting' && <Pill tone="accent">{t.status.waiting}</Pill>}
        </div>
        <div className={css.sub} title={where}>
          {[issue, t.channel[row.channel], where].filter(Boolean).join(' · ')}
        </div>
      </div>
      <FirstReplyClock row={row} />
      <button
        type="button"
        className={css.details}
        onClick={onDetails}
        aria-label={t.case.details}
        title={t.case.details}
      >
        <Settings2 size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
