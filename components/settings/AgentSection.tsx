import { useState } from 'react';
import { redact } from '@/lib/domain/redaction/redact';
import { UI_LANGS, type Theme } from '@/lib/domain/settings/settings';
import { useSettings } from '@/components/app/settings-context';
import { useStudioText } from './studio-text';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import { Segments } from '@/components/ui/Segments';
import { Section } from './Section';
import { useSaveSettings } from './use-save-settings';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The agent: name, language of the interface, theme. */
export function AgentSection() {
  const { t } = useStudioText();
  const settings = useSettings();
  const save = useSaveSettings();
  const [name, setName] = useState(settings.agentName);
  const saveName = () => {
    setName(redact(name).text);
    void save({ agentName: name.trim() });
  };
  return (
    <Section title={t.settings.places.settings}>
      <Field label={t.settings.agentName} hint={t.settings.agentHint}>
        {(own) => (
          <TextInput {...own} value={name} onChange={(e) => setName(e.target.value)} onBlur={saveName} />
        )}
      </Field>
      <Segments
        label={t.settings.language}
        options={(['auto', ...UI_LANGS] as const).map((id) => ({ id, label: t.settings.languages[id] }))}
        chosen={settings.uiLang}
        onChoose={(uiLang) => void save({ uiLang })}
      />
      <Segments
        label={t.settings.theme}
        options={THEMES.map((id) => ({ id, label: t.settings.themes[id] }))}
        chosen={settings.theme}
        onChoose={(theme) => void save({ theme })}
      />
    </Section>
  );
}
