/** The seam: `browser` is the polyfill; what it does not know yet comes from `chrome`. Nobody else imports either. */
import { browser } from 'wxt/browser';

export { browser };

/** What Chromium has and the polyfill has not. */
interface ChromiumOnly {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  permissions?: { addHostAccessRequest?(request: { tabId: number }): Promise<void> };
}

export const chromium: ChromiumOnly = (globalThis as { chrome?: ChromiumOnly }).chrome ?? {};

/** Firefox's sidebar; undefined elsewhere. */
export const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

/** The address of one of the extension's own files. */
export const ownUrl = (path: string): string => (browser.runtime.getURL as (path: string) => string)(path);
