/** What the panel may know of the page in front: which conversation, which box, and how to get access. */
import { conversationAddress } from '@/lib/domain/cases/address';
import { canHint, hintAccess, requestSite } from '@/lib/platform/permissions';
import { currentPage, showTab, watchPage as watch } from '@/lib/platform/pages';

export interface Scene {
  tabId?: number | undefined;
  address?: string | undefined; // of the conversation; undefined where the page was not opened to us
  host?: string | undefined;
  title?: string | undefined;
}

/** The page in front now. */
export async function seePage(): Promise<Scene> {
  const page = await currentPage();
  if (!page) return {};
  const { tabId, url, title } = page;
  const address = url === undefined ? undefined : conversationAddress(url);
  return { tabId, address, host: address && new URL(address).host, title: address && title };
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
export const goToConversation = (address: string): Promise<boolean> => showTab(address);
