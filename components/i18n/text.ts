import { createContext, useContext } from 'react';
import type { UiLang } from '@/lib/domain/settings/settings';
import type { en } from './en';
import type { enStudio } from './en/studio-words';

/** Every word of the panel and the palette, in one language. */
export type Text = typeof en;
/** What only the studio says. */
export type StudioText = typeof enStudio;

/** Loads the words of one language; the other stays on the disk. */
export type LoadText = (lang: UiLang) => Promise<Text>;

/** The words of the panel. */
export const loadText: LoadText = async (lang) =>
  lang === 'zh-CN' ? (await import('./zh-cn')).zhCN : (await import('./en')).en;

export interface Speech {
  t: Text;
  lang: UiLang;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The words of the interface, and the language they are in. */
export function useText(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no words: mounted outside <App>');
  return speech;
}
