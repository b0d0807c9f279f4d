/** The script that watches for typed shortcuts: where it is registered, and what it knows. */
import { browser } from './browser';

const ID = 'typed';
const FILE = '/typed.js';

/** What the script reads from `storage.local`, which pages cannot. */
export interface TypedNews {
  names: string[]; // of shortcuts, lower case
  origins: string; // an expression: elsewhere the script is off, though it may still stand in an open page
}

/** Stores what the script is to know; open pages follow at once. */
export const tellTyped = (news: TypedNews): Promise<void> => browser.storage.local.set({ [ID]: news });

async function register(matches: string[], known: boolean): Promise<void> {
  const script = {
    id: ID,
    js: [FILE],
    matches,
    allFrames: true,
    matchOriginAsFallback: true, // editors write into frames without an address
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function fillOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  const fill = async (tabId: number) => {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
  };
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [fill(id)])));
}

/** Registers the script for exactly these sites, and puts it into the tabs of new ones that are open already. */
export async function registerTyped(patterns: string[]): Promise<void> {
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = now?.matches ?? [];
  const added = patterns.filter((pattern) => !before.includes(pattern));
  if (added.length === 0 && before.length === patterns.length) return;
  if (patterns.length > 0) await register(patterns, now !== undefined);
  else if (now) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (added.length > 0) await fillOpenTabs(added);
}
