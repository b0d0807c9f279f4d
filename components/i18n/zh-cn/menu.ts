import type { menu as words } from '@/components/i18n/en/menu';

/** Words of the menu in pages; the background carries these alone. */
export const menu: typeof words = { insert: '插入回复', find: '查找回复…' };
