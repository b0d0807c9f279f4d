import type { SiteRule } from '@/lib/domain/sites/site-rule';
import { readShipped } from '@/lib/platform/surfaces';

let reading: Promise<readonly SiteRule[]> | undefined;

/** The rules that come with the extension: a file of it, read once and in no script. A test holds them to their shape. */
export const shippedRules = (): Promise<readonly SiteRule[]> =>
  (reading ??= readShipped('site-rules.json').then(
    (rules) => rules as SiteRule[],
    (error: unknown) => {
      reading = undefined; // the next look tries again
      throw error;
    },
  ));
