import type { UiLang } from '@/lib/domain/settings/settings';
import { loadText, useText, type StudioText, type Text } from '@/components/i18n/text';

/** The words of the panel and those of the studio, which the panel never loads. */
export async function loadStudioText(lang: UiLang): Promise<Text & StudioText> {
  const studio =
    lang === 'zh-CN'
      ? (await import('@/components/i18n/zh-cn/studio-words')).zhCNStudio
      : (await import('@/components/i18n/en/studio-words')).enStudio;
  const panel = await loadText(lang);
  return { ...panel, ...studio, settings: { ...panel.settings, ...studio.settings } };
}

/** The words of the studio; only where `loadStudioText` has loaded them. */
export function useStudioText(): { t: Text & StudioText; lang: UiLang } {
  const { t, lang } = useText();
  if (!('library' in t)) throw new Error('no words of the studio: mounted outside it');
  return { t: t as Text & StudioText, lang };
}
