import type { Box } from './target';

const INTERNAL =
  /\b(internal|private)\b|internal[-_ ]?note|private[-_ ]?note|\bnotes?\b|备注|内部|私密|便签/i;

/** Whether colleagues read what is written here, or the customer, by what a site's rule found, else by the box's own words. A hint for the agent, never a permission. */
export const roleOf = (box: Box): 'internal' | 'public' =>
  box.role ?? (INTERNAL.test(box.name) || INTERNAL.test(box.hint) ? 'internal' : 'public');
