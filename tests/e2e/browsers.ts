/** The built extension in a real browser, and the practice desk beside it. */
import { resolve } from 'node:path';
import type { Driver, LaunchOptions } from '#drive/driver.ts';
import { launchChromium } from '#drive/chromium.ts';
import { launchFirefox } from '#drive/firefox.ts';

export type BrowserName = 'chromium' | 'firefox';

const built: Record<BrowserName, string> = {
  chromium: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: resolve(import.meta.dirname, '../../.output/firefox-mv3'),
};

/** Launches one of the two with the built extension. */
export const launch = (
  name: BrowserName,
  options: Omit<LaunchOptions, 'extensionDir'> = {},
): Promise<Driver> =>
  (name === 'chromium' ? launchChromium : launchFirefox)({ extensionDir: built[name], ...options });
