import { useEffect, useState, type ReactNode } from 'react';
import { readSettings } from '@/lib/db/settings';
import { uiLangFor, type Settings } from '@/lib/domain/settings/settings';
import { SpeechContext, type LoadText, type Speech } from '@/components/i18n/text';
import { ToastShelf } from '@/components/ui/ToastShelf';
import { ErrorBoundary } from './ErrorBoundary';
import { SettingsContext } from './settings-context';
import { useLive } from './use-live';
import { useTheme } from './use-theme';

/** The interface language: the agent's choice, else what the browser prefers. */
export const langOf = (settings: Settings) =>
  settings.uiLang === 'auto' ? uiLangFor(navigator.language) : settings.uiLang;

interface Props {
  first: Settings;
  speech: Speech;
  load: LoadText;
  children: ReactNode;
}

/** Words, settings and theme for everything inside; follows them as they change. */
export function App({ first, speech, load, children }: Props) {
  const settings = useLive(readSettings, []) ?? first;
  const [words, setWords] = useState(speech);
  const lang = langOf(settings);
  useTheme(settings.theme);
  useEffect(() => {
    document.documentElement.lang = words.lang;
    if (lang !== words.lang) void load(lang).then((t) => setWords({ t, lang }));
  }, [lang, words, load]);
  return (
    <SettingsContext value={settings}>
      <SpeechContext value={words}>
        <ErrorBoundary where="page">
          <ToastShelf>{children}</ToastShelf>
        </ErrorBoundary>
      </SpeechContext>
    </SettingsContext>
  );
}
