import { insertions } from './insertions';
import { sites } from './sites';
import { studio } from './studio';

/** What the studio says besides, in English. */
export const enStudio = { ...studio, ...sites, ...insertions };
