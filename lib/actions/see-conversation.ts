/** Which conversation a page shows, by the agent's own rules and the shipped ones. */
import { conversationAddress } from '@/lib/domain/cases/address';
import { conversationAt, type AskPage, type Conversation } from '@/lib/domain/sites/conversation';
import { inOrder } from '@/lib/domain/sites/rule-for';
import { askPage } from '@/lib/platform/conversation';
import type { Page } from '@/lib/platform/pages';
import { write, type Desk } from './desk';
import { shippedRules } from './shipped-rules';

/** Asks the page of a tab; tests put a page of their own here. */
export type AskTab = (tabId: number, ...asked: Parameters<AskPage>) => ReturnType<AskPage>;

/**
 * A case that was started before a rule knew its page stands under the address as it was; it moves to the conversation's
 * one address. Only where the address alone says which conversation it is.
 */
async function moveCases({ db }: Desk, url: string, { rule, address }: Conversation): Promise<void> {
  const was = conversationAddress(url);
  if (was === undefined || address === undefined || was === address || rule.page) return;
  const ids = await db.cases.where('address').equals(was).primaryKeys();
  if (ids.length > 0)
    await write(() => db.transaction('rw', db.cases, () => db.cases.bulkUpdate(ids.map((key) => ({ key, changes: { address } }))))); // prettier-ignore
}

/** The conversation of a page, with the customer's name and the ticket's number where `read` says so. */
export async function seeConversation(
  desk: Desk,
  page: Page,
  read: boolean,
  ask: AskTab = askPage,
  shipped = shippedRules,
): Promise<Conversation | undefined> {
  const { url, tabId } = page;
  if (url === undefined) return undefined;
  const rules = inOrder(...(await Promise.all([desk.db.siteRules.toArray(), shipped()])));
  const seen = await conversationAt(url, rules, (questions) => ask(tabId, questions), read);
  if (seen) await moveCases(desk, url, seen);
  return seen;
}

/** The one address of the conversation that a page shows now; undefined where that cannot be known. */
export const addressOfPage = async (desk: Desk, page: Page): Promise<string | undefined> =>
  (await seeConversation(desk, page, false))?.address;
