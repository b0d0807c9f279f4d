import { shell } from './shell';
import { cases } from './cases';
import { menu } from './menu';
import { guides } from './guides';
import { replies } from './replies';
import { record } from './record';
import { settings } from './settings';
import { checks } from './checks';

/** Every word of the panel and the palette in English. */
export const en = { ...shell, ...cases, ...guides, ...replies, ...record, ...checks, settings, menu };
