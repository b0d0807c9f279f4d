import type { ParentTools } from './firefox-parent.ts';
import type { TabElement, TabStrip } from './firefox-types.ts';

// Everything in this file is sent into Firefox's parent process as its source: it sees these globals and nothing else.
declare const deskDrive: ParentTools;
declare const window: Window;
declare const gBrowser: TabStrip;
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };

/** What a tab shows, for waiting on a load. */
interface PageState {
  /** Changes with every new document. */
  windowId: number;
  /** The document's own address, which for a failed load is about:neterror. */
  url: string;
  isInitial: boolean;
}

/** The tab whose browser has this id; throws "closed" when there is none. */
export function tabOf(browserId: number): TabElement {
  const tab = gBrowser.tabs.find((one) => one.linkedBrowser.browserId === browserId);
  if (!tab) throw new Error('closed');
  return tab;
}

/** Opens a tab in front; answers its browser's id without waiting for the load. */
export async function openTab(url: string): Promise<number> {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const { browserId } = gBrowser.addTab(url, { triggeringPrincipal }).linkedBrowser;
  await deskDrive.selectTab(browserId, true);
  return browserId;
}

/** Brings a tab to the front once it is drawn, and if wanted the keyboard focus into its page. */
export async function selectTab(browserId: number, withFocus: boolean): Promise<void> {
  const tab = deskDrive.tabOf(browserId);
  if (gBrowser.selectedTab !== tab) {
    const drawn = new Promise((resolve) => {
      window.addEventListener('TabSwitchDone', resolve, { once: true });
      window.setTimeout(resolve, 2000);
    });
    gBrowser.selectedTab = tab;
    await drawn;
  }
  if (withFocus) tab.linkedBrowser.focus();
}

/** Brings the document's tab to the front if it is in one, and the focus to its tab, panel or popup. */
export async function bringForward(browserId: number): Promise<void> {
  const isTab = gBrowser.tabs.some((tab) => tab.linkedBrowser.browserId === browserId);
  if (isTab) await deskDrive.selectTab(browserId, false);
  deskDrive.contextOf({ browserId }).embedderElement?.focus();
}

/** A tab by a part of its address. */
export function findTab(urlPart: string): { browserId: number; url: string } | null {
  for (const { linkedBrowser } of gBrowser.tabs) {
    const url = linkedBrowser.browsingContext.currentURI?.spec ?? '';
    if (url.includes(urlPart)) return { browserId: linkedBrowser.browserId, url };
  }
  return null;
}

/** Starts a load, or a reload when no address is given. */
export function startLoad(browserId: number, url: string | null): void {
  const { linkedBrowser } = deskDrive.tabOf(browserId);
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  if (url === null) linkedBrowser.reload();
  else linkedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

/** What a tab shows now. */
export function pageState(browserId: number): PageState {
  const page = deskDrive.contextOf({ browserId }).currentWindowGlobal;
  return {
    windowId: page?.innerWindowId ?? 0,
    url: page?.documentURI?.spec ?? '',
    isInitial: page?.isInitialDocument ?? true,
  };
}

/** Closes a tab without asking its page. */
export function closeTab(browserId: number): void {
  gBrowser.removeTab(deskDrive.tabOf(browserId));
}
