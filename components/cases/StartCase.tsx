import { useState, type FormEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { startCase } from '@/lib/actions/start-case';
import type { Scene } from '@/lib/actions/see-page';
import { pickText } from '@/lib/base/l10n';
import { CHANNELS, TONES, type Channel, type Tone } from '@/lib/domain/guides/playbook';
import { useAction } from '@/components/app/use-action';
import { useSettings } from '@/components/app/settings-context';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select, TextInput } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import { Segments } from '@/components/ui/Segments';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { useGuardNotice } from '@/components/ui/use-guard-notice';
import { PageAccess } from './PageAccess';
import { useIssueTypes } from './use-cases';
import css from './StartCase.module.css';

const REPLY_LANGS = [
  { id: 'en', label: 'English' },
  { id: 'zh-CN', label: '中文' },
];

interface Choices {
  channel: Channel;
  playbook: string;
  lang: string;
  tone: Tone;
  name: string;
  reference: string;
}

/** What the case begins with: what the agent chose here, else what the page says, else what the last one began with. */
function useChoices(scene: Scene | undefined) {
  const { next } = useSettings();
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const page = chosen.channel === 'phone' ? undefined : scene?.read; // a call is not of the page in front
  const choices: Choices = {
    channel: page?.channel ?? next.channel,
    playbook: next.playbook ?? '',
    lang: next.lang,
    tone: next.tone,
    name: page?.name ?? '',
    reference: page?.number ?? '',
    ...chosen,
  };
  const set =
    <K extends keyof Choices>(key: K) =>
    (value: Choices[K]) =>
      setChosen((was) => ({ ...was, [key]: value }));
  const isRead =
    (choices.name !== '' && chosen.name === undefined) ||
    (choices.reference !== '' && chosen.reference === undefined);
  return { choices, set, read: isRead ? page : undefined };
}

/** Starts a case for the conversation in front, or without a page for the hotline. */
export function StartCase({
  scene,
  onStarted,
}: {
  scene: Scene | undefined;
  onStarted: (caseId: string) => void;
}) {
  const { t, lang } = useText();
  const { choices, set, read } = useChoices(scene);
  const types = useIssueTypes() ?? [];
  const { run, busy } = useAction();
  const tellGuard = useGuardNotice();
  const first = useFirstFocus<HTMLInputElement>();
  const type = types.find((x) => x.id === choices.playbook) ?? types[0];
  const address = choices.channel === 'phone' ? undefined : scene?.address;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!type) return;
    const input = { ...choices, playbook: { id: type.id, version: type.version }, address };
    void run(async () => {
      const { caseId, found } = await startCase(desk, input);
      tellGuard(found);
      onStarted(caseId);
    });
  };
  return (
    <form className={css.form} onSubmit={submit} autoComplete="off">
      <h2>{t.start.title}</h2>
      <p className={css.where}>
        {address !== undefined
          ? t.start.here(scene?.host ?? '')
          : choices.channel !== 'phone' && scene?.origin !== undefined
            ? t.start.noneOpen(scene.host ?? '')
            : t.start.noPage}
      </p>
      {choices.channel !== 'phone' && <PageAccess scene={scene} />}
      <Segments
        label={t.start.channel}
        options={CHANNELS.map((id) => ({ id, label: t.channel[id] }))}
        chosen={choices.channel}
        onChoose={set('channel')}
      />
      <Field label={t.start.issue}>
        {(own) => (
          <Select {...own} value={type?.id ?? ''} onChange={(e) => set('playbook')(e.target.value)}>
            {types.map((x) => (
              <option key={x.id} value={x.id}>
                {pickText(x.title, lang)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className={css.pair}>
        <Segments label={t.start.lang} options={REPLY_LANGS} chosen={choices.lang} onChoose={set('lang')} />
        <Segments
          label={t.start.tone}
          options={TONES.map((id) => ({ id, label: t.tone[id] }))}
          chosen={choices.tone}
          onChoose={set('tone')}
        />
      </div>
      <Field label={t.start.name} hint={read && t.start.readBy(read.rule, read.tried)}>
        {(own) => (
          <TextInput
            {...own}
            ref={first}
            value={choices.name}
            onChange={(e) => set('name')(e.target.value)}
          />
        )}
      </Field>
      <Field label={t.start.reference} hint={t.start.referenceHint}>
        {(own) => (
          <TextInput {...own} value={choices.reference} onChange={(e) => set('reference')(e.target.value)} />
        )}
      </Field>
      <Button type="submit" look="primary" disabled={busy || !type}>
        {t.start.go} <Kbd keys="Enter" />
      </Button>
    </form>
  );
}
