import type { L10n } from '@/lib/base/l10n';
import type { Timer } from '@/lib/domain/guides/playbook';
import { useStudioText } from '@/components/settings/studio-text';
import { Field } from '@/components/ui/Field';
import { Select, TextArea, TextInput } from '@/components/ui/Input';
import { LANGS } from '@/components/writing/DetailFields';
import css from '@/components/writing/writing.module.css';

/** The texts with one language more or less; none left: undefined. */
function withText(texts: L10n | undefined, lang: string, text: string): L10n | undefined {
  const next = { ...texts, [lang]: text };
  if (text === '') delete next[lang];
  return Object.keys(next).length > 0 ? next : undefined;
}

interface TextsProps {
  name: string; // of the part, for the eye of tests
  label: string;
  value: L10n | undefined;
  set: (value: L10n | undefined) => void;
  long?: boolean;
}

/** One text in both languages, side by side. */
export function Texts({ name, label, value, set, long = false }: TextsProps) {
  const { t } = useStudioText();
  const Input = long ? TextArea : TextInput;
  return LANGS.map((lang) => (
    <Field key={lang} label={t.books.inLang(label, t.settings.languages[lang])}>
      {(input) => (
        <Input
          {...input}
          data-text={`${name}.${lang}`}
          lang={lang}
          value={value?.[lang] ?? ''}
          onChange={(e: { target: { value: string } }) => set(withText(value, lang, e.target.value))}
        />
      )}
    </Field>
  ));
}

/** One of a few, or none. */
export function Choice<Id extends string>({ name, label, value, options, set, none }: {
  name: string;
  label: string;
  value: Id | undefined;
  options: readonly (readonly [Id, string])[];
  set: (id: Id | undefined) => void;
  none?: string | undefined; // the words for none, where there may be none
}) {
  const isKnown = value === undefined || options.some(([id]) => id === value);
  return (
    <Field label={label}>
      {(input) => (
        <Select {...input} data-choice={name} value={value ?? ''} onChange={(e) => set(options.find(([id]) => id === e.target.value)?.[0])}>
          {none !== undefined && <option value="">{none}</option>}
          {!isKnown && <option value={value}>{value} ?</option>}
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
} // prettier-ignore

/** A whole number, or none. */
export function Count({ name, label, value, set, least = 1 }: {
  name: string;
  label: string;
  value: number | undefined;
  set: (n: number | undefined) => void;
  least?: number;
}) {
  return (
    <Field label={label}>
      {(input) => (
        <TextInput {...input} type="number" min={least} data-count={name} value={value ?? ''} onChange={(e) => set(e.target.value === '' ? undefined : Math.max(least, Number(e.target.value)))} />
      )}
    </Field>
  );
} // prettier-ignore

/** A span of time. */
export function TimerFields({ value, set }: { value: Timer; set: (timer: Timer) => void }) {
  const { t } = useStudioText();
  return (
    <>
      <Count name="hours" label={t.books.hours} value={value.hours} set={(hours) => set({ ...value, hours: hours ?? 1 })} />
      <Choice name="calendar" label={t.books.calendar} value={value.calendar} options={[['business', t.books.calendars.business], ['clock', t.books.calendars.clock]]} set={(calendar) => calendar && set({ ...value, calendar })} />
    </>
  );
} // prettier-ignore

/** Several of a few. */
export function Several({ name, label, chosen, options, set }: {
  name: string;
  label: string;
  chosen: readonly string[];
  options: readonly (readonly [string, string])[];
  set: (ids: string[]) => void;
}) {
  const all = [...options, ...chosen.filter((id) => !options.some(([o]) => o === id)).map((id) => [id, `${id} ?`] as const)];
  return (
    <fieldset className={css.checks} aria-label={label} data-several={name}>
      {all.map(([id, words]) => (
        <label key={id}>
          <input type="checkbox" autoComplete="off" value={id} checked={chosen.includes(id)} onChange={(e) => set(e.target.checked ? [...chosen, id] : chosen.filter((c) => c !== id))} /> {words}
        </label>
      ))}
    </fieldset>
  );
} // prettier-ignore
