import { useState } from 'react';
import { pickText } from '@/lib/base/l10n';
import { redactWithin } from '@/lib/domain/redaction/redact';
import { useSettings } from '@/components/app/settings-context';
import { useStudioText } from './studio-text';
import { Field, FieldSet } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import type { Source } from '@/lib/domain/settings/effective';
import type { CompanyValue } from './company-values';
import { GivenBy } from './GivenBy';
import { GivenLists } from './GivenLists';
import { isGiven, useEffective, useGivenAndOwn } from './use-given';
import { Section } from './Section';
import { useSaveSettings } from './use-save-settings';
import css from './Studio.module.css';

const LANGS = ['en', 'zh-CN'] as const;

function ValueInputs({ value, source }: { value: CompanyValue; source: Source | undefined }) {
  const { t, lang } = useStudioText();
  const save = useSaveSettings();
  const stored = useSettings().values[value.name] ?? '';
  const both = typeof stored === 'string' ? { en: stored, 'zh-CN': stored } : stored;
  const [typed, setTyped] = useState<Record<string, string>>(both);
  const saveBoth = () => {
    const [en = '', zh = ''] = LANGS.map((l) => (typed[l] ?? '').trim());
    const text = en === zh || zh === '' ? en : en === '' ? zh : { en, 'zh-CN': zh };
    setTyped(redactWithin(typed).value);
    void save((was) => ({ values: { ...was.values, [value.name]: text } }));
  };
  return (
    <FieldSet label={pickText(value.label, lang)}>
      <GivenBy source={source} />
      <div className={css.pair}>
        {LANGS.map((l) => (
          <Field key={l} label={t.settings.languages[l]}>
            {(own) => (
              <TextInput
                {...own}
                data-value={`${value.name}.${l}`}
                disabled={isGiven(source)}
                value={(isGiven(source) ? both : typed)[l] ?? ''}
                onChange={(e) => setTyped((was) => ({ ...was, [l]: e.target.value }))}
                onBlur={saveBoth}
              />
            )}
          </Field>
        ))}
      </div>
    </FieldSet>
  );
}

/** What replies say of the company, in each language. */
export function CompanySection() {
  const { t } = useStudioText();
  const values = useGivenAndOwn();
  const { sources } = useEffective();
  return (
    <Section title={t.settings.places.company} text={t.settings.companyText}>
      {values.map((value) => (
        <ValueInputs key={value.name} value={value} source={sources[`values.${value.name}`]} />
      ))}
      <GivenLists />
    </Section>
  );
}
