import type { Browser, Page } from 'puppeteer-core';
import { CannotError } from './errors.ts';

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

interface Permissions {
  request(wanted: { origins: string[] }): Promise<boolean>;
}

async function inBackgroundPage<T>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto(url);
    return await work(page);
  } finally {
    await page.close();
  }
}

/**
 * Lets the extension's next requests for some origins pass without the prompt, which headless Chromium can never
 * answer. The extensions page records the sites as allowed by the user; `permissions.request` then has nothing to ask.
 */
export async function allowRequests(browser: Browser, extensionId: string, origins: string[]): Promise<void> {
  await inBackgroundPage(browser, `chrome://extensions/?id=${extensionId}`, (page) =>
    page.evaluate(
      async (id, patterns) => {
        const { developerPrivate } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome;
        await developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: 'ON_SPECIFIC_SITES',
        });
        for (const pattern of patterns) await developerPrivate.addHostPermission(id, pattern);
      },
      extensionId,
      origins.map(patternOf),
    ),
  );
}

/** Gives the extension optional host permissions: prepared as above, then requested with a user's gesture. */
export async function grantHosts(browser: Browser, extensionId: string, origins: string[]): Promise<void> {
  await allowRequests(browser, extensionId, origins);
  // The manifest itself is a page of the extension's origin that runs none of its code.
  const url = `chrome-extension://${extensionId}/manifest.json`;
  const isGranted = await inBackgroundPage(browser, url, async (page) => {
    const session = await page.createCDPSession();
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(${request.toString()})(${JSON.stringify(origins.map(patternOf))})`,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
      timeout: 10_000,
    });
    return result.value === true;
  });
  if (!isGranted)
    throw new CannotError(
      `The extension was not given ${origins.join(', ')}: are they optional hosts of it?`,
    );
}

function patternOf(origin: string): string {
  return `${origin}/*`;
}

function request(origins: string[]): Promise<boolean> {
  const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
  return permissions.request({ origins });
}
