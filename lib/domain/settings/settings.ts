import type { L10n, Lang } from '@/lib/base/l10n';
import type { BusinessHours } from '@/lib/domain/calendar/business-hours';
import type { WordSettings } from '@/lib/domain/draft-check/word-lists';
import type { Channel, Tone } from '@/lib/domain/guides/playbook';

export type Theme = 'system' | 'light' | 'dark';
/** Languages of the interface. */
export const UI_LANGS = ['en', 'zh-CN'] as const;
export type UiLang = (typeof UI_LANGS)[number];

/** What the agent has set. */
export interface Settings {
  id: 'settings';
  v: 1;
  agentName: string;
  uiLang: UiLang | 'auto'; // auto: follows the browser
  theme: Theme;
  values: Record<string, L10n | string>; // company values, by placeholder
  hours: BusinessHours;
  welcomed: boolean; // first run is over
  next: { channel: Channel; lang: Lang; tone: Tone; playbook?: string | undefined }; // what the next case begins with
  typedSites?: string[] | undefined; // patterns of sites where a typed shortcut inserts
  recent?: string[] | undefined; // ids of the replies inserted last, the latest first
  favourites?: string[] | undefined; // ids of replies, as they were starred
  draftWords?: WordSettings | undefined; // changes to the draft check's lists
}

/** What holds until the agent chooses. `timeZone`: the machine's. */
export const defaultSettings = (timeZone: string, lang: UiLang): Settings => ({
  id: 'settings',
  v: 1,
  agentName: '',
  uiLang: 'auto',
  theme: 'system',
  values: {},
  hours: { timeZone, days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00', daysOff: [] },
  welcomed: false,
  next: { channel: 'chat', lang, tone: 'friendly' },
});

/** The interface language for what the browser prefers. */
export const uiLangFor = (browserLang: string): UiLang => (/^zh\b/i.test(browserLang) ? 'zh-CN' : 'en');
