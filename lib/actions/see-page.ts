/** What the panel may know of the page in front: which conversation, which box, and how to get access. */
import type { Channel } from '@/lib/domain/guides/playbook';
import { canHint, hintAccess, requestSite } from '@/lib/platform/permissions';
import { currentPage, showTab, watchPage as watch } from '@/lib/platform/pages';
import { desk } from './desk';

export interface Scene {
  tabId?: number | undefined;
  address?: string | undefined; // of the conversation; undefined where the page shows none, or was not opened to us
  origin?: string | undefined; // undefined where the page was not opened to us
  host?: string | undefined;
  title?: string | undefined;
  read?: ReadPage | undefined; // undefined where no rule knows the page
}

/** What a rule reads in the page: redacted, in one line, and only ever shown as text. */
export interface ReadPage {
  rule: string; // its title
  tried: boolean;
  channel: Channel | undefined;
  name: string;
  number: string;
}

/** Calls `listener` whenever the page in front may be another. */
export const watchPage = (listener: () => void, signal: AbortSignal): void => watch(listener, signal);

/** Asks the browser for a site; call it first thing in the click. True when the agent allowed it. */
export const allowSite = (origin: string): Promise<boolean> => requestSite(origin);

/** Where false, only a click on the icon or its key can open the page in front. */
export const canHintPage = canHint;

/** Shows in the browser that the extension waits for access to the page in front, where it can. */
export async function hintPage(): Promise<void> {
  const page = await currentPage();
  if (page) await hintAccess(page.tabId);
}

/** Brings the tab of a conversation to the front; false where no open tab shows it. */
export async function goToConversation(address: string): Promise<boolean> {
  const { addressOfPage } = await import('./see-conversation');
  const { origin } = new URL(address);
  return showTab(async (page) => page.url?.startsWith(origin) === true && (await addressOfPage(desk, page)) === address); // prettier-ignore
}
