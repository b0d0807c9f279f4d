import { foreign } from './foreign';
import { insertions } from './insertions';
import { packs } from './packs';
import { playbooks } from './playbooks';
import { sites } from './sites';
import { studio } from './studio';
import { writing } from './writing';

/** What the studio says besides, in English. */
export const enStudio = { ...studio, ...sites, ...insertions, foreign, ...writing, ...playbooks, ...packs };
