import { COLUMN_USES, type ColumnMap, type ColumnUse, type TableView } from '@/lib/domain/formats/columns';
import { useStudioText } from '@/components/settings/studio-text';
import { Select } from '@/components/ui/Input';
import { Field } from '@/components/ui/Field';
import css from './imports.module.css';

type Column = ColumnMap['columns'][number];

const LANGS = ['en', 'zh-CN'] as const;
const valueOf = ({ use, lang }: Column) => (use === 'body' && lang !== undefined ? `body ${lang}` : use);

function columnOf(value: string): Column {
  const [use, lang] = value.split(' ');
  return { use: use as ColumnUse, ...(lang !== undefined && { lang }) };
}

/** What each column of a table becomes, above its first rows. */
export function ColumnMapper({ table, onChange }: { table: TableView; onChange: (map: ColumnMap) => void }) {
  const { t } = useStudioText();
  const { map, head, sample } = table;
  const width = Math.max(map.columns.length, head.length, ...sample.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, i): Column => map.columns[i] ?? { use: 'skip' });
  const set = (at: number, value: string) =>
    onChange({ ...map, columns: columns.map((column, i) => (i === at ? columnOf(value) : column)) });
  const nameOf = (i: number) => (head[i] === undefined || head[i] === '' ? t.imports.column(i + 1) : head[i]);
  return (
    <section className={css.card}>
      <h3 className={css.heading}>{t.imports.columns}</h3>
      <p className={css.faint}>{t.imports.columnsText}</p>
      <div className={css.tools}>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={map.hasHead}
            onChange={({ target }) => onChange({ ...map, columns, hasHead: target.checked })}
            autoComplete="off"
            data-has-head
          />
          {t.imports.hasHead}
        </label>
        <Field label={t.imports.bodies}>
          {(own) => (
            <Select {...own} value={map.bodies} onChange={({ target }) => onChange({ ...map, columns, bodies: target.value as ColumnMap['bodies'] })} data-bodies>
              {(['plain', 'markdown', 'html'] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {t.imports.bodyKinds[kind]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className={css.scroll} role="region" aria-label={t.imports.columns} tabIndex={0}>
        <table className={css.table}>
          <thead>
            <tr>
              {columns.map((column, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                <th key={i} scope="col">
                  <span>{nameOf(i)}</span>
                  <Select aria-label={nameOf(i)} value={valueOf(column)} onChange={({ target }) => set(i, target.value)} data-column={i}>
                    {COLUMN_USES.map((use) => (
                      <option key={use} value={use}>
                        {t.imports.uses[use]}
                      </option>
                    ))}
                    {LANGS.map((lang) => (
                      <option key={lang} value={`body ${lang}`}>
                        {t.imports.bodyIn[lang]}
                      </option>
                    ))}
                  </Select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((cells, row) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row is its place
              <tr key={row}>
                {columns.map((column, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                  <td key={i} className={column.use === 'skip' ? css.skipped : undefined}>
                    {cells[i] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
} // prettier-ignore
