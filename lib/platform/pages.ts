/** The page the agent is on now: which tab, which conversation. */
import { conversationAddress } from '@/lib/domain/cases/address';
import { browser } from './browser';

export interface Page {
  tabId: number;
  windowId: number;
  url?: string | undefined; // undefined: no access to this page
  title?: string | undefined;
}

/** The active tab of this window. */
export async function currentPage(): Promise<Page | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title };
}

/** The page of a tab, if it is the one that is shown in its window. */
export async function pageOfTab(tabId: number): Promise<Page | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.active || tab.windowId === undefined) return undefined;
  return { tabId, windowId: tab.windowId, url: tab.url, title: tab.title };
}

/** Calls `listener` whenever the page may be another one: tab switched, page changed, access given or taken. */
export function watchPage(listener: () => void, signal: AbortSignal): void {
  const call = () => listener();
  const { tabs, permissions, runtime } = browser;
  const sources = [
    tabs.onActivated,
    tabs.onUpdated,
    permissions.onAdded,
    permissions.onRemoved,
    runtime.onMessage,
  ];
  for (const source of sources as {
    addListener(f: () => void): void;
    removeListener(f: () => void): void;
  }[]) {
    source.addListener(call);
    signal.addEventListener('abort', () => source.removeListener(call));
  }
}

/** Brings a tab with this address to the front; false where none can be seen. */
export async function showTab(address: string): Promise<boolean> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const tab = tabs.find(({ url }) => url !== undefined && conversationAddress(url) === address);
  if (tab?.id === undefined) return false;
  await browser.tabs.update(tab.id, { active: true });
  return true;
}
