import { shell } from './shell';
import { cases } from './cases';
import { menu } from './menu';
import { guides } from './guides';
import { replies } from './replies';
import { record } from './record';
import { sites } from './sites';
import { studio } from './studio';
import { checks } from './checks';

/** Every word of the interface in English. */
export const en = {
  ...shell,
  ...cases,
  ...guides,
  ...replies,
  ...record,
  ...studio,
  ...sites,
  ...checks,
  menu,
};
