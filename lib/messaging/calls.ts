/** Calls between contexts; one list a direction, one line each. */
import { browser, ownUrl } from '@/lib/platform/browser';

export type ToPanel =
  | { call: 'page-opened'; tabId: number } // the agent clicked the icon or pressed its key on a page
  | { call: 'reply-asked' }; // a reply was refused at another door, and the palette could not open

export type ToBackground =
  | { call: 'typed'; name: string } // a page's box: a known shortcut stands selected at the caret; answers whether it was replaced
  | { call: 'library-wanted' } // there is no library yet, or none that can be searched; answers true when there is
  | { call: 'doors-changed' }; // what the menu and the typed shortcuts stand on is another now

const tell = async (message: ToPanel | ToBackground): Promise<void> => {
  await browser.runtime.sendMessage(message).catch(() => undefined);
};

/** Tells an open panel; where none is open there is nobody to tell. */
export const tellPanel = (message: ToPanel): Promise<void> => tell(message);

/** Tells the background; the background itself hears nothing of it. */
export const tellBackground = (message: ToBackground): Promise<void> => tell(message);

/** Asks the background; undefined where it did not answer. */
export const askBackground = (message: ToBackground): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);

/** Where a call came from: undefined for a page of our own. */
export interface Caller {
  tabId: number;
  frameId: number;
}

const NAME = /^[\p{L}\p{N}_-]{1,40}$/u;

function isToBackground(message: unknown): message is ToBackground {
  const { call, name } = (message ?? {}) as { call?: unknown; name?: unknown };
  const bare = call === 'doors-changed' || call === 'library-wanted';
  return bare || (call === 'typed' && typeof name === 'string' && NAME.test(name));
}

/** Answers calls to the background; what is no call of the list is not answered. */
export function answerCalls(
  answer: (message: ToBackground, caller: Caller | undefined) => Promise<unknown> | undefined,
): void {
  // oxlint-disable-next-line typescript/no-misused-promises -- a promise is how the polyfill is given an answer
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isToBackground(message)) return undefined;
    const { tab, url = '', frameId = 0 } = sender;
    const tabId = url.startsWith(ownUrl('/')) ? undefined : tab?.id; // the studio stands in a tab, too
    return answer(message, tabId === undefined ? undefined : { tabId, frameId });
  });
}

/** Calls `listener` when a reply was asked for at a door that has no page of ours. */
export function watchAsked(listener: () => void, signal: AbortSignal): void {
  const hear = (message: unknown): undefined => {
    if ((message as ToPanel | undefined)?.call === 'reply-asked') listener();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
