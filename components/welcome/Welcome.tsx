import { useState, type FormEvent, type ReactNode } from 'react';
import { pickText } from '@/lib/base/l10n';
import { isBlank } from '@/lib/base/text';
import { UI_LANGS } from '@/lib/domain/settings/settings';
import { useSettings } from '@/components/app/settings-context';
import { useText } from '@/components/i18n/text';
import { useCompanyValues } from '@/components/settings/company-values';
import { useSaveSettings } from '@/components/settings/use-save-settings';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import { Segments } from '@/components/ui/Segments';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import css from './Welcome.module.css';

interface PageProps {
  step: number;
  title: string;
  text: string;
  onNext: () => void;
  onSkip: () => void;
  children: ReactNode;
}

function Page({ step, title, text, onNext, onSkip, children }: PageProps) {
  const { t } = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form className={css.page} onSubmit={submit} autoComplete="off">
      <p className={css.step}>{t.welcome.step(step, 3)}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      <div className={css.row}>
        <Button type="submit" look="primary">
          {t.welcome.next}
        </Button>
        <Button look="ghost" onClick={onSkip}>
          {t.welcome.skip}
        </Button>
      </div>
    </form>
  );
}

function NamePage({ onDone }: { onDone: () => void }) {
  const { t } = useText();
  const save = useSaveSettings();
  const first = useFirstFocus<HTMLInputElement>();
  const [name, setName] = useState(useSettings().agentName);
  const next = () => void save({ agentName: name.trim() }).then((done) => done && onDone());
  return (
    <Page step={1} title={t.welcome.nameTitle} text={t.welcome.nameText} onNext={next} onSkip={onDone}>
      <Field label={t.settings.agentName}>
        {(own) => <TextInput {...own} ref={first} value={name} onChange={(e) => setName(e.target.value)} />}
      </Field>
    </Page>
  );
}

function CompanyPage({ onDone }: { onDone: () => void }) {
  const { t, lang } = useText();
  const save = useSaveSettings();
  const values = useCompanyValues().filter((v) => v.open);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const next = () => {
    const filled = Object.fromEntries(Object.entries(typed).filter(([, text]) => !isBlank(text)));
    void save((was) => ({ values: { ...was.values, ...filled } })).then((done) => done && onDone());
  };
  return (
    <Page step={2} title={t.welcome.companyTitle} text={t.welcome.companyText} onNext={next} onSkip={onDone}>
      {values.map(({ name, label }) => (
        <Field key={name} label={pickText(label, lang)}>
          {(own) => (
            <TextInput
              {...own}
              data-value={name}
              value={typed[name] ?? ''}
              onChange={(e) => setTyped((was) => ({ ...was, [name]: e.target.value }))}
            />
          )}
        </Field>
      ))}
    </Page>
  );
}

function LanguagePage({ onDone }: { onDone: () => void }) {
  const { t, lang } = useText();
  const save = useSaveSettings();
  return (
    <Page
      step={3}
      title={t.welcome.languageTitle}
      text={t.welcome.languageText}
      onNext={onDone}
      onSkip={onDone}
    >
      <Segments
        label={t.settings.language}
        options={UI_LANGS.map((id) => ({ id, label: t.settings.languages[id] }))}
        chosen={lang}
        onChoose={(uiLang) => void save({ uiLang })}
      />
    </Page>
  );
}

function LookAround({ onDone }: { onDone: () => void }) {
  const { t } = useText();
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <div className={css.page}>
      <h1>{t.welcome.lookTitle}</h1>
      <ol className={css.tour}>
        {t.welcome.tour.map(([title, text]) => (
          <li key={title}>
            <b>{title}</b>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <Button look="primary" ref={first} onClick={onDone}>
        {t.welcome.begin}
      </Button>
    </div>
  );
}

/** First run: three questions, each of which can be skipped, then a short look around. */
export function Welcome() {
  const save = useSaveSettings();
  const [page, setPage] = useState(0);
  const next = () => setPage((was) => was + 1);
  if (page === 0) return <NamePage onDone={next} />;
  if (page === 1) return <CompanyPage onDone={next} />;
  if (page === 2) return <LanguagePage onDone={next} />;
  return <LookAround onDone={() => void save({ welcomed: true })} />;
}
