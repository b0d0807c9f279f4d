import { createId } from '@/lib/base/ids';
import { redactWithin, type Finding } from '@/lib/domain/redaction/redact';
import { readRule, type RuleFault } from '@/lib/domain/sites/rule-schema';
import type { SiteRule } from '@/lib/domain/sites/site-rule';
import { write, type Desk } from './desk';

/** What became of a rule that was given in. */
export type SavedRule = { ok: true; id: string; found: Finding[] } | { ok: false; faults: RuleFault[] };

/**
 * Stores an agent's own rule, new or changed; one with a fault is not stored. `id` undefined: it is new, whatever id it
 * came with, so that no file can take the place of another rule.
 */
export async function saveSiteRule(desk: Desk, input: unknown, id?: string): Promise<SavedRule> {
  const own = id ?? createId(desk.now());
  const given = typeof input === 'object' && input !== null ? { ...input, id: own } : input;
  const { value, found } = redactWithin(given);
  const read = readRule(value);
  if ('faults' in read) return { ok: false, faults: read.faults };
  const rule: SiteRule = read.rule;
  await write(() => desk.db.siteRules.put(rule));
  return { ok: true, id: own, found };
}
