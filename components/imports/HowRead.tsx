import { FORMATS } from '@/lib/domain/formats/foreign';
import type { TableView } from '@/lib/domain/formats/columns';
import { ENCODINGS, type Encoding } from '@/lib/domain/formats/decode-text';
import type { PlannedFile } from '@/lib/actions/plan-file';
import { useStudioText } from '@/components/settings/studio-text';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Input';
import { ENCODING_NAMES } from './encoding-names';
import type { HowRead as How, Look } from './use-import';
import css from './imports.module.css';

type Change = (over: Partial<How>) => void;

interface ChoiceProps {
  label: string;
  name: string;
  asked: string | undefined; // what the agent said
  found: string | undefined; // what the file is read as
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string | undefined) => void;
}

/** One thing about a file: as it was found, or as the agent says. */
function HowChoice({ label, name, asked = '', found, options, onChange }: ChoiceProps) {
  const { t } = useStudioText();
  return (
    <Field label={label}>
      {(own) => (
        <Select {...own} value={asked} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)} data-how={name}>
          <option value="">{found === undefined ? t.imports.notFound : t.imports.found(found)}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
} // prettier-ignore

/** What a look says of the file itself. */
function seenOf(planned: PlannedFile): { table?: TableView | undefined; encoding?: Encoding | undefined } {
  if (planned.kind === 'foreign') return planned.reading;
  return planned.kind === 'refused' ? { table: planned.refusal.table } : {};
}

/** How a file is read: its format, encoding, delimiter, sheet and language, found by itself and changed here. */
export function HowRead({ look, onChange }: { look: Look; onChange: Change }) {
  const { t } = useStudioText();
  const { how, planned } = look;
  const { table, encoding } = seenOf(planned);
  const isText = encoding !== undefined || how.encoding !== undefined || (planned.kind === 'refused' && planned.refusal.code === 'unknown-encoding'); // prettier-ignore
  const hasDelimiter = table?.delimiter !== undefined || how.delimiter !== undefined;
  const format =
    planned.kind === 'pack' ? t.imports.pack : planned.kind === 'foreign' ? t.imports.formats[planned.reading.format] : undefined; // prettier-ignore
  const asksLanguage = planned.kind === 'foreign' && !planned.reading.own;
  return (
    <fieldset className={css.how}>
      <legend className={css.heading}>{t.imports.howRead}</legend>
      <HowChoice
        label={t.imports.format}
        name="format"
        asked={how.format}
        found={how.format === undefined ? format : undefined}
        options={[['pack', t.imports.pack], ...FORMATS.map((id) => [id, t.imports.formats[id]] as const)]}
        onChange={(value) => onChange({ format: value as How['format'], columns: undefined })}
      />
      {isText && (
        <HowChoice
          label={t.imports.encoding}
          name="encoding"
          asked={how.encoding}
          found={how.encoding === undefined && encoding !== undefined ? ENCODING_NAMES[encoding] : undefined}
          options={ENCODINGS.map((id) => [id, ENCODING_NAMES[id]])}
          onChange={(value) => onChange({ encoding: value as How['encoding'], columns: undefined })}
        />
      )}
      {hasDelimiter && (
        <HowChoice
          label={t.imports.delimiter}
          name="delimiter"
          asked={how.delimiter}
          found={how.delimiter === undefined ? t.imports.delimiters[table?.delimiter ?? ''] : undefined}
          options={Object.entries(t.imports.delimiters)}
          onChange={(delimiter) => onChange({ delimiter, columns: undefined })}
        />
      )}
      {table?.sheets !== undefined && table.sheets.length > 1 && (
        <HowChoice
          label={t.imports.sheet}
          name="sheet"
          asked={how.sheet}
          found={how.sheet === undefined ? table.sheet : undefined}
          options={table.sheets.map((name) => [name, name])}
          onChange={(sheet) => onChange({ sheet, columns: undefined })}
        />
      )}
      {asksLanguage && (
        <Field label={t.imports.language}>
          {(own) => (
            <Select {...own} value={how.lang} onChange={({ target }) => onChange({ lang: target.value })} data-how="lang">
              <option value="en">{t.settings.languages.en}</option>
              <option value="zh-CN">{t.settings.languages['zh-CN']}</option>
            </Select>
          )}
        </Field>
      )}
    </fieldset>
  );
} // prettier-ignore
