import { useState } from 'react';
import { pickText } from '@/lib/base/l10n';
import { foldText } from '@/lib/base/text';
import type { Case, CaseStatus } from '@/lib/domain/cases/case';
import type { IssueType } from '@/lib/domain/replies/library';
import { initial, momentShort } from '@/components/app/format';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import { Pill } from '@/components/ui/Pill';
import { FirstReplyClock } from './FirstReplyClock';
import { useCasesOf, useFoundCases, useIssueTypes } from './use-cases';
import css from './CaseList.module.css';

interface Choosing {
  current: string | undefined;
  onChoose: (id: string) => void;
}

function CaseItem({ row, types, current, onChoose }: Choosing & { row: Case; types: readonly IssueType[] }) {
  const { t, lang } = useText();
  const titles = row.playbooks.map((id) => {
    const type = types.find((x) => x.id === id);
    return type ? pickText(type.title, lang) : id;
  });
  return (
    <li>
      <button
        type="button"
        className={css.item}
        aria-current={row.id === current}
        onClick={() => onChoose(row.id)}
      >
        <span className={css.sign} aria-hidden="true">
          {initial(row.customer.name)}
        </span>
        <span className={css.words}>
          <span className={css.name}>{row.customer.name === '' ? t.case.unnamed : row.customer.name}</span>
          <span className={css.sub}>
            {[t.channel[row.channel], ...titles, row.customer.reference].join(' · ')}
          </span>
        </span>
        <span className={css.side}>
          <FirstReplyClock row={row} />
          {row.dueAt !== undefined && row.status !== 'closed' && (
            <Pill tone="warn">{momentShort(row.dueAt, lang)}</Pill>
          )}
          <span className={css.time}>{momentShort(row.touchedAt, lang)}</span>
        </span>
      </button>
    </li>
  );
}

const PAGE = 20;

function Group({ status, ...choosing }: Choosing & { status: CaseStatus }) {
  const { t } = useText();
  const [limit, setLimit] = useState(PAGE);
  const types = useIssueTypes() ?? [];
  const rows = useCasesOf(status, limit + 1);
  if (!rows || rows.length === 0) return null;
  return (
    <section className={css.group} aria-label={t.status[status]}>
      <h3>{t.status[status]}</h3>
      <ul>
        {rows.slice(0, limit).map((row) => (
          <CaseItem key={row.id} row={row} types={types} {...choosing} />
        ))}
      </ul>
      {rows.length > limit && (
        <Button look="ghost" onClick={() => setLimit(limit + PAGE)}>
          {t.cases.more}
        </Button>
      )}
    </section>
  );
}

function Found({ query, ...choosing }: Choosing & { query: string }) {
  const { t } = useText();
  const types = useIssueTypes() ?? [];
  const wanted = foldText(query);
  const matching = types.filter((x) =>
    Object.values(x.title).some((title) => foldText(title).includes(wanted)),
  );
  const rows = useFoundCases(query, matching.map((x) => x.id)); // prettier-ignore
  if (!rows) return null;
  if (rows.length === 0) return <p className={css.none}>{t.cases.none(query)}</p>;
  return (
    <ul className={css.group}>
      {rows.map((row) => (
        <CaseItem key={row.id} row={row} types={types} {...choosing} />
      ))}
    </ul>
  );
}

/** All cases: open, waiting, closed; found by name, reference or issue type. */
export function CaseList({ onNew, ...choosing }: Choosing & { onNew: () => void }) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  return (
    <div className={css.list}>
      <div className={css.top}>
        <TextInput
          type="search"
          aria-label={t.cases.search}
          placeholder={t.cases.search}
          value={query}
          onChange={(e) => setQuery(e.target.value)}
        />
        <Button onClick={onNew} data-new>
          {t.cases.new}
        </Button>
      </div>
      <p className={css.keys}>
        <Kbd keys="[" /> <Kbd keys="]" /> {t.cases.switchKeys}
      </p>
      {query.trim() === '' ? (
        (['open', 'waiting', 'closed'] as const).map((status) => (
          <Group key={status} status={status} {...choosing} />
        ))
      ) : (
        <Found query={query} {...choosing} />
      )}
    </div>
  );
}
