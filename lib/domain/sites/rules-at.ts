import { conversationAddress } from '@/lib/domain/cases/address';
import { matchAddress, type Parts } from './match-address';
import { GENERIC, isGeneric, type SiteRule } from './site-rule';

/** A rule that knows an address, and the parts it found in it. */
export interface Match {
  rule: SiteRule;
  parts: Parts;
}

function matchRule(rule: SiteRule, url: string): Match[] {
  for (const pattern of rule.patterns) {
    const parts = matchAddress(pattern, url);
    if (parts) return [{ rule, parts }];
  }
  return [];
}

/** The rules that may hold at `url`, the first first and the generic one last; none for what is no web page. */
export function rulesAt(url: string, rules: readonly SiteRule[]): Match[] {
  if (conversationAddress(url) === undefined) return [];
  return [...rules.flatMap((rule) => matchRule(rule, url)), { rule: GENERIC, parts: {} }];
}

/** The name of the part that the address did not say and the page has to. */
export const openPart = ({ rule, parts }: Match): string | undefined =>
  rule.page && !Object.hasOwn(parts, rule.page.part) ? rule.page.part : undefined;

const inQuery = (template: string, at: number) => {
  const [query, fragment] = [template.indexOf('?'), template.indexOf('#')];
  return query >= 0 && at > query && (fragment < 0 || at < fragment);
};

/** The one address of the conversation; undefined while a part of it is unknown. */
export function addressOf({ rule, parts }: Match, url: string): string | undefined {
  if (isGeneric(rule)) return conversationAddress(url);
  let isWhole = true;
  const filled = rule.address.replace(/\{([a-z]+)\}/g, (_, name: string, at: number) => {
    const value = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (value === undefined) isWhole = false;
    return inQuery(rule.address, at) ? encodeURIComponent(value ?? '') : (value ?? '');
  });
  return isWhole ? conversationAddress(new URL(url).origin + filled) : undefined;
}
