import { launchChromium } from '#drive/chromium.ts';
import { ChromiumTab } from '#drive/chromium-tab.ts';
import type { Tab } from '#drive/driver.ts';
import { settle, type Take } from './camera.ts';

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
export async function shootCannotOpen(extensionDir: string, take: Take): Promise<void> {
  for (const lang of ['en', 'zh-CN'] as const) {
    const locale = lang === 'en' ? 'en-US' : lang;
    const driver = await launchChromium({ extensionDir, locale, windowSize: { width: 500, height: 860 } });
    const tab = await driver.extensionPage('sidepanel.html');
    await makeNewer(tab);
    for (const theme of ['light', 'dark'] as const) {
      const page = tab instanceof ChromiumTab ? tab.puppeteerPage : undefined;
      await page?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await settle(tab, theme, lang);
      await take(tab, 'cannot-open', theme, lang);
    }
    await driver.close();
  }
}
