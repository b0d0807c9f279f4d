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

/** What the studio says besides, in English. */
export const enStudio = {
  ...studio,
  ...sites,
  ...insertions,
  foreign,
  ...writing,
  ...playbooks,
  ...packs,
  ...places,
  ...team,
  imports,
};
