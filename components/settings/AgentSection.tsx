import { useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { saveSettings } from '@/lib/actions/save-settings';
import { UI_LANGS, type Theme } from '@/lib/domain/settings/settings';
import { useSettings } from '@/components/app/settings-context';
import { useAction } from '@/components/app/use-action';
import { useText } from '@/components/i18n/text';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import { Segments } from '@/components/ui/Segments';
import { Section } from './Section';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The agent: name, language of the interface, theme. */
export function AgentSection() {
  const { t } = useText();
  const settings = useSettings();
  const { run } = useAction();
  const [name, setName] = useState(settings.agentName);
  const save = (changes: Parameters<typeof saveSettings>[1]) => void run(() => saveSettings(desk, changes));
  return (
    <Section title={t.settings.places.settings}>
      <Field label={t.settings.agentName} hint={t.settings.agentHint}>
        {(own) => (
          <TextInput
            {...own}
            value={name}
            onChange={(e) => setName(e.target.value)}
            onBlur={() => save({ agentName: name.trim() })}
          />
        )}
      </Field>
      <Segments
        label={t.settings.language}
        options={(['auto', ...UI_LANGS] as const).map((id) => ({ id, label: t.settings.languages[id] }))}
        chosen={settings.uiLang}
        onChoose={(uiLang) => save({ uiLang })}
      />
      <Segments
        label={t.settings.theme}
        options={THEMES.map((id) => ({ id, label: t.settings.themes[id] }))}
        chosen={settings.theme}
        onChoose={(theme) => save({ theme })}
      />
    </Section>
  );
}
