import { createContext, useContext } from 'react';
import type { UiLang } from '@/lib/domain/settings/settings';
import type { en } from './en';

/** Every word of the interface, in one language. */
export type Text = typeof en;

/** Loads the words of one language; the other stays on the disk. */
export async function loadText(lang: UiLang): Promise<Text> {
  return lang === 'zh-CN' ? (await import('./zh-cn')).zhCN : (await import('./en')).en;
}

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
