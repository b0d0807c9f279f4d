import type { Text } from '@/components/i18n/text';
import { shell } from './shell';
import { cases } from './cases';
import { menu } from './menu';
import { guides } from './guides';
import { replies } from './replies';
import { record } from './record';
import { settings } from './settings';
import { checks } from './checks';

/** Every word of the panel and the palette in Simplified Chinese. */
export const zhCN: Text = { ...shell, ...cases, ...guides, ...replies, ...record, ...checks, settings, menu };
