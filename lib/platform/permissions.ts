import { browser, chromium } from './browser';

/** The pattern of a site: its host on every port, for ports stand in no pattern that both browsers read. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks for a site. Call first thing in the click, before any `await`. */
export const requestSite = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [sitePattern(origin)] });

/** True where the browser can be asked to offer access to a tab whose address is not known (Chromium). */
export const canHint = chromium.permissions?.addHostAccessRequest !== undefined;

/** Marks the tab as one that the extension would like to see, where the browser can. */
export async function hintAccess(tabId: number): Promise<void> {
  await chromium.permissions?.addHostAccessRequest?.({ tabId }).catch(() => undefined);
}

/** True where the agent has allowed the site for good, not only for one click. */
export const isSiteAllowed = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [sitePattern(origin)] });

/** The sites the agent has allowed, as patterns. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Takes a site back. */
export const removeSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls `listener` when a site was allowed or removed. */
export function watchSites(listener: () => void, signal: AbortSignal): void {
  const call = () => listener();
  browser.permissions.onAdded.addListener(call);
  browser.permissions.onRemoved.addListener(call);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(call);
    browser.permissions.onRemoved.removeListener(call);
  });
}
