/** Calls from the background to the panel; one list, one line each. */
import { browser } from '@/lib/platform/browser';

export type ToPanel = { call: 'page-opened'; tabId: number }; // the agent clicked the icon or pressed its key on a page

/** Tells an open panel; where none is open there is nobody to tell. */
export const tellPanel = async (message: ToPanel): Promise<void> => {
  await browser.runtime.sendMessage(message).catch(() => undefined);
};
