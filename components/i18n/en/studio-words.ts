import { foreign } from './foreign';
import { imports } from './imports';
import { insertions } from './insertions';
import { packs } from './packs';
import { sites } from './sites';
import { studio } from './studio';
import { writing } from './writing';

/** What the studio says besides, in English. */
export const enStudio = { ...studio, ...sites, ...insertions, foreign, ...writing, ...packs, imports };
