import type { StudioText } from '@/components/i18n/text';
import { foreign } from './foreign';
import { insertions } from './insertions';
import { packs } from './packs';
import { playbooks } from './playbooks';
import { sites } from './sites';
import { studio } from './studio';
import { writing } from './writing';

/** What the studio says besides, in Simplified Chinese. */
export const zhCNStudio: StudioText = {
  ...studio,
  ...sites,
  ...insertions,
  foreign,
  ...writing,
  ...playbooks,
  ...packs,
};
