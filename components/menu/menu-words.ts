import { menu as en } from '@/components/i18n/en/menu';
import { menu as zhCN } from '@/components/i18n/zh-cn/menu';
import type { UiLang } from '@/lib/domain/settings/settings';

/** What the menu in pages says, in one language. */
export function menuWords(lang: UiLang): { insert: string; find: string } {
  const t = { menu: lang === 'zh-CN' ? zhCN : en };
  return { insert: t.menu.insert, find: t.menu.find };
}
