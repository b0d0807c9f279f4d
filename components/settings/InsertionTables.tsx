import type { InsertionRow } from '@/lib/domain/insertions/insertion-row';
import type { InsertionSummary } from '@/lib/domain/insertions/summarize';
import { momentShort } from '@/components/app/format';
import { useStudioText } from './studio-text';
import css from './Insertions.module.css';

function Where({ row }: { row: Pick<InsertionRow, 'site' | 'editor' | 'kind'> }) {
  const { t } = useStudioText();
  return (
    <th scope="row">
      {row.site} <span className={css.sub}>{row.editor === '' ? t.target.kind[row.kind] : row.editor}</span>
    </th>
  );
}

function Head({ columns }: { columns: Record<string, string> }) {
  return (
    <thead>
      <tr>
        {Object.values(columns).map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How it goes at each site in each editor. */
export function SummaryTable({ summaries }: { summaries: readonly InsertionSummary[] }) {
  const { t, lang } = useStudioText();
  return (
    <table className={css.table} data-summary>
      <caption>{t.insertions.bySite}</caption>
      <Head columns={t.insertions.columns} />
      <tbody>
        {summaries.map((s) => (
          <tr key={JSON.stringify([s.site, s.editor, s.kind])}>
            <Where row={s} />
            <td className={`${css.number} ${s.inserted < s.of ? css.bad : ''}`}>
              {t.insertions.count(s.inserted, s.of)}
            </td>
            <td className={css.way}>{s.usualWay}</td>
            <td className={css.number}>{s.medianMs !== undefined && t.insertions.ms(s.medianMs)}</td>
            <td>
              {s.lastFailure && (
                <>
                  {t.insertions.outcome[s.lastFailure.outcome]}{' '}
                  <span className={css.sub}>{momentShort(s.lastFailure.at, lang)}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The latest attempts, one a line. */
export function LatestTable({ rows }: { rows: readonly InsertionRow[] }) {
  const { t, lang } = useStudioText();
  return (
    <table className={css.table} data-latest>
      <caption>{t.insertions.latest}</caption>
      <Head columns={t.insertions.rowColumns} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={css.number}>{momentShort(row.at, lang)}</td>
            <Where row={row} />
            <td>{t.insertions.door[row.door]}</td>
            <td className={row.outcome === 'inserted' ? '' : css.bad}>
              {t.insertions.outcome[row.outcome]} <span className={`${css.sub} ${css.way}`}>{row.by}</span>
            </td>
            <td className={css.number}>{row.ms !== undefined && t.insertions.ms(row.ms)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
