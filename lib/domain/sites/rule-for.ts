import { rulesAt } from './rules-at';
import type { SiteRule } from './site-rule';

/** Own rules come before shipped ones, and of the own the newest first. */
export const inOrder = (own: readonly SiteRule[], shipped: readonly SiteRule[]): SiteRule[] => [
  ...own.toSorted((a, b) => (a.id < b.id ? 1 : -1)),
  ...shipped,
];

/**
 * The rule of the page at `url`; the generic one where no other knows it, undefined where it is no web page. `isThere`
 * says whether the page holds what `rule.detect` names; without it the address alone decides.
 */
export const ruleFor = (
  url: string,
  own: readonly SiteRule[],
  shipped: readonly SiteRule[],
  isThere: (rule: SiteRule) => boolean = () => true,
): SiteRule | undefined => rulesAt(url, inOrder(own, shipped)).find(({ rule }) => isThere(rule))?.rule;
