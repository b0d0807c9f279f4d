import type { StudioText } from '@/components/i18n/text';
import { foreign } from './foreign';
import { imports } from './imports';
import { insertions } from './insertions';
import { packs } from './packs';
import { places } from './places';
import { playbooks } from './playbooks';
import { sites } from './sites';
import { studio } from './studio';
import { team } from './team';
import { writing } from './writing';

/** What the studio says besides, in Simplified Chinese. */
export const zhCNStudio: StudioText = {
  ...studio,
  ...sites,
  ...insertions,
  foreign,
  ...writing,
  ...packs,
  ...places,
  ...team,
  imports,
  ...playbooks,
};
