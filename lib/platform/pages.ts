/** The page the agent is on now: which tab, which conversation, and where in it a reply goes. */
import { conversationAddress } from '@/lib/domain/cases/address';
import type { FrameReport, Aim, Target } from '@/lib/domain/target/target';
import { resolveTarget } from '@/lib/domain/target/resolve-target';
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

/** A page that no extension may enter (browser pages, stores) or that was not opened to this one. */
export type Sight = { kind: 'no-access' } | Aim;

/** Looks where the caret of the tab is: every frame that may be entered answers for itself. */
export async function aimAt(tabId: number): Promise<Sight> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/page.js'],
    });
    const reports = results.flatMap(({ frameId, result }) =>
      isReport(result) ? [{ frameId: frameId ?? 0, report: result }] : [],
    );
    return resolveTarget(reports);
  } catch {
    return { kind: 'no-access' };
  }
}

const isReport = (value: unknown): value is FrameReport =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  Array.isArray(value.path) &&
  'end' in value;

/** What became of an insertion. Untrusted beyond its shape. */
export type Insertion = { ok: true; by: string; ms: number } | { ok: false; why: string; detail?: string };

interface PageScript {
  deskside?: { insert(job: { box: number; text: string }): Promise<Insertion> };
}

/** Hands the text to the one frame of the target. Reached only by `actions/send-reply`. */
export async function insertIntoPage(target: Target, text: string): Promise<Insertion> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: target.tabId, frameIds: [target.frameId] },
      func: (job: { box: number; text: string }) => (globalThis as PageScript).deskside?.insert(job),
      args: [{ box: target.box.id, text }],
    });
    const result: unknown = answer?.result;
    if (typeof result === 'object' && result !== null && 'ok' in result) return result as Insertion;
    return { ok: false, why: 'gone' };
  } catch {
    return { ok: false, why: 'gone' };
  }
}
