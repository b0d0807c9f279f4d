import type { SiteRule } from '@/lib/domain/sites/site-rule';
import { saveFile } from '@/lib/platform/surfaces';

/** Saves one rule as a file that another agent can load. */
export const saveRuleFile = (rule: SiteRule): void =>
  saveFile(
    `deskside-site-${rule.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.json`,
    JSON.stringify(rule, null, 2),
  );
