/** The page the agent is on now: which tab, which conversation. */
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

/** The web page of this window that was in front last and that may be read: what an agent means who is in a tab of ours. */
export async function latestWebPage(): Promise<Page | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const seen = tabs
    .filter(({ url }) => url !== undefined && /^https?:/.test(url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id, windowId, url } of seen)
    if (id !== undefined && windowId !== undefined) return { tabId: id, windowId, url };
  return undefined;
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

/** Brings the first tab of this window that `isIt` knows to the front; false where none is. */
export async function showTab(isIt: (page: Page) => Promise<boolean>): Promise<boolean> {
  for (const { id, windowId, url } of await browser.tabs.query({ currentWindow: true })) {
    if (id === undefined || windowId === undefined || !(await isIt({ tabId: id, windowId, url }))) continue;
    await browser.tabs.update(id, { active: true });
    return true;
  }
  return false;
}
