/** The real menu of editable places, by the mouse and keys of a person. Needs a browser that shows itself. */
import type { Page } from 'puppeteer-core';
import type { Driver, Surface, Tab } from '#drive/driver.ts';

type ExtensionWindow = Window & {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    action: { getBadgeText(of: object): Promise<string> };
    windows: { create(of: { url: string; type: 'popup' }): Promise<unknown> };
  };
};

/** What stands on the extension's icon. */
export const badge = (page: Surface): Promise<string> =>
  page.evaluate(() => (window as unknown as ExtensionWindow).chrome.action.getBadgeText({}));

/** Opens an address in a window without tabs and toolbar, as some desks do with a chat. */
export const openBare = (page: Surface, url: string): Promise<unknown> =>
  page.evaluate(
    (address: string) =>
      (window as unknown as ExtensionWindow).chrome.windows
        .create({ url: address, type: 'popup' })
        .then(() => true),
    url,
  );

/** Puts replies into the menu as if they had just been inserted: past the product, for it offers only what went in once. */
export function offerInMenu(page: Surface, replies: string[]): Promise<void> {
  return page.evaluate(async (recent: string[]) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('write failed'));
      });
    const db = await settle(indexedDB.open('deskside'));
    const store = db.transaction('settings', 'readwrite').objectStore('settings');
    await settle(store.put({ ...((await settle(store.get('settings'))) as object), recent }));
    db.close();
    await (window as unknown as ExtensionWindow).chrome.runtime.sendMessage({ call: 'doors-changed' });
  }, replies);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Right-clicks the box that has the caret, opens "Insert reply", the last but one, and takes the item at `index`. */
export async function takeFromMenu(driver: Driver, tab: Tab, index: number): Promise<void> {
  const place = await tab.evaluate(() => {
    const { left, top } = (document.activeElement ?? document.body).getBoundingClientRect();
    return { x: left + 20, y: top + 20 };
  });
  const { mouse } = (tab as unknown as { page: Page }).page;
  await mouse.click(place.x, place.y, { button: 'right' });
  await pause(500); // the browser's menu is none of its documents: nothing tells when it stands
  for (const key of [
    'ArrowUp',
    'ArrowUp',
    'ArrowRight',
    ...Array<string>(index).fill('ArrowDown'),
    'Enter',
  ]) {
    await driver.pressGlobal(key);
    await pause(200);
  }
}

/** Ends the extension's worker, as the browser does when it is idle; waits until it is gone. */
export async function endWorker(driver: Driver): Promise<void> {
  const tab = await driver.openTab('about:blank');
  const browser = (tab as unknown as { page: Page }).page.browser();
  const isWorker = () => browser.targets().find((t) => t.type() === 'service_worker');
  const target = isWorker();
  const worker = await target?.worker();
  await worker?.close();
  for (let tries = 0; isWorker(); tries++) {
    if (tries > 100) throw new Error('the worker did not end');
    await pause(50);
  }
  await tab.close();
}
