import { join } from 'node:path';
import { launchChromium } from '#drive/chromium.ts';
import { ChromiumTab } from '#drive/chromium-tab.ts';
import type { Tab } from '#drive/driver.ts';
import { settle } from './camera.ts';

/** Makes the database one of a version that is still to be written. */
async function makeNewer(tab: Tab): Promise<void> {
  await tab.waitFor(() => document.querySelector('h1') !== null);
  await tab.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('deskside', 9_000);
        request.onsuccess = () => (request.result.close(), done());
        request.onerror = () => fail(request.error ?? new Error('the database refused'));
      }),
  );
  await tab.reload();
  await tab.waitFor(() => document.querySelector('h1 + p') !== null);
}

/** The page for a database that a newer version wrote. Its language and theme are the browser's: one browser each. */
export async function shootCannotOpen(extensionDir: string, folder: string): Promise<number> {
  let count = 0;
  for (const locale of ['en-US', 'zh-CN']) {
    const driver = await launchChromium({ extensionDir, locale, windowSize: { width: 500, height: 860 } });
    const tab = await driver.extensionPage('sidepanel.html');
    await makeNewer(tab);
    for (const theme of ['light', 'dark'] as const) {
      const page = tab instanceof ChromiumTab ? tab.puppeteerPage : undefined;
      await page?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await settle(tab);
      await tab.screenshot(join(folder, `cannot-open.${theme}.${locale.slice(0, 2)}.png`));
      count += 1;
    }
    await driver.close();
  }
  return count;
}
