import type { SiteRule } from '@/lib/domain/sites/site-rule';
import type { DesksideDatabase } from './database';

/** The agent's own rules, the newest first. */
export const readSiteRules = (db: DesksideDatabase): Promise<SiteRule[]> => db.siteRules.reverse().toArray();
