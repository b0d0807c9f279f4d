/** Tries a rule on the page of the tab that was used last: what it reads there, or why it reads nothing. */
import { conversationAt, type Conversation } from '@/lib/domain/sites/conversation';
import { questionOf, type PageAnswer, type PageReading } from '@/lib/domain/sites/page-reading';
import { readRule, type RuleFault } from '@/lib/domain/sites/rule-schema';
import { rulesAt } from '@/lib/domain/sites/rules-at';
import type { SiteRule } from '@/lib/domain/sites/site-rule';
import { askPage } from '@/lib/platform/conversation';
import { latestWebPage, type Page } from '@/lib/platform/pages';
import type { AskTab } from './see-conversation';

/** How many boxes of the page the selectors of one kind match now. */
export interface BoxCount {
  public: number;
  internal: number;
}

/** What a test shows. */
export type RuleTest =
  | { kind: 'faults'; faults: RuleFault[] }
  | { kind: 'no-page' } // no tab of this window holds a page that may be read
  | { kind: 'no-answer'; url: string }
  | { kind: 'other-address'; url: string } // no pattern holds there
  | { kind: 'not-there'; url: string; bad: string[] } // the page does not hold what tells the desk
  | { kind: 'read'; url: string; seen: Conversation; boxes: BoxCount; bad: string[] };

const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + Math.max(n, 0), 0);

/** The selectors that the browser cannot read. */
function badSelectors(rule: SiteRule, answer: PageAnswer): string[] {
  const { name, number, page, boxes } = { ...rule, page: rule.page?.spots ?? [] };
  const spots = [
    ...name.map((spot, i) => [spot.select, answer.name[i]] as const),
    ...number.map((spot, i) => [spot.select, answer.number[i]] as const),
    ...page.map((spot, i) => [spot.select, answer.page[i]] as const),
  ];
  const counted = [
    ...(boxes?.public ?? []).map((select, i) => [select, answer.public[i]] as const),
    ...(boxes?.internal ?? []).map((select, i) => [select, answer.internal[i]] as const),
  ];
  return [
    ...(answer.badDetect && rule.detect !== undefined ? [rule.detect] : []),
    ...spots.filter(([, found]) => found && 'bad' in found).map(([select]) => select),
    ...counted.filter(([, count]) => count === -1).map(([select]) => select),
  ];
}

/** Tries `input` on `page`; the rule is read, never stored. */
export async function testSiteRule(
  input: unknown,
  find: () => Promise<Page | undefined> = latestWebPage,
  ask: AskTab = askPage,
): Promise<RuleTest> {
  const read = readRule(input);
  if ('faults' in read) return { kind: 'faults', faults: read.faults };
  const { rule } = read;
  const page = await find();
  if (page?.url === undefined) return { kind: 'no-page' };
  const { url, tabId } = page;
  if (rulesAt(url, [rule])[0]?.rule !== rule) return { kind: 'other-address', url };
  const reading: PageReading | undefined = await ask(tabId, [questionOf(rule)]);
  const answer = reading?.answers[0];
  if (!reading || !answer) return { kind: 'no-answer', url };
  const bad = badSelectors(rule, answer);
  if (!answer.there) return { kind: 'not-there', url, bad };
  const generic = { ...answer, there: true, page: [], name: [], number: [], public: [], internal: [] };
  const both = { href: reading.href, answers: [answer, generic] };
  const seen = await conversationAt(url, [rule], () => Promise.resolve(both), true);
  if (!seen) return { kind: 'no-answer', url };
  return {
    kind: 'read',
    url,
    seen,
    bad,
    boxes: { public: total(answer.public), internal: total(answer.internal) },
  };
}
