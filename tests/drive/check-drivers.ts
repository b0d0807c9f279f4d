import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { serveCheckPage, type CheckPage } from './check-page.ts';
import { checkLife } from './check-life.ts';
import { checkOpenedPalette, checkPalette } from './check-palette.ts';
import { checkPanel } from './check-panel.ts';
import { checkTabs } from './check-tabs.ts';
import { same, type Step } from './check-tools.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { messageOf } from './errors.ts';
import { launchFirefox } from './firefox.ts';

// Runs everything the drivers can do against the fixture extension: `node check-drivers.ts [chromium] [firefox]`.

const extensionDir = join(import.meta.dirname, 'fixture-extension');
const launchers = { chromium: launchChromium, firefox: launchFirefox };
let failures = 0;

const steps =
  (label: string): Step =>
  async (name, work) => {
    const begin = performance.now();
    let result = 'ok    ';
    let reason = '';
    try {
      await work();
    } catch (thrown) {
      failures += 1;
      result = 'FAILED';
      reason = `\n    ${messageOf(thrown).replaceAll('\n', '\n    ')}`;
    }
    const time = `${Math.round(performance.now() - begin)} ms`.padStart(8);
    console.log(`${result} ${time}  ${label}: ${name}${reason}`);
  };

async function check(
  browser: keyof typeof launchers,
  options: Omit<LaunchOptions, 'extensionDir'>,
  story: (driver: Driver, step: Step) => Promise<void>,
): Promise<void> {
  const step = steps(`${browser}${options.headless === false ? ' (headed)' : ''}`);
  let driver: Driver | undefined;
  await step('launch', async () => {
    driver = await launchers[browser]({ extensionDir, ...options });
  });
  const live = driver;
  if (!live) return;
  try {
    await story(live, step);
  } catch (thrown) {
    failures += 1;
    console.log(`FAILED ${browser}: ${messageOf(thrown)}`);
  } finally {
    await step('close', () => live.close());
  }
}

async function checkBrowser(browser: keyof typeof launchers, page: CheckPage): Promise<void> {
  await check(browser, {}, async (driver, step) => {
    const tab = await checkTabs(driver, page, step);
    await checkPanel(driver, page, tab, step);
    if (browser === 'firefox') await checkPalette(driver, page, step);
    await checkOpenedPalette(driver, step);
    await checkLife(driver, page, step);
  });
  await check(browser, { headless: false, locale: 'zh-CN' }, async (driver, step) => {
    await checkPalette(driver, page, step);
    await step('locale', async () => {
      const options = await driver.extensionPage('options.html');
      same(await options.evaluate(() => navigator.language), 'zh-CN');
      await options.close();
    });
  });
}

const named = process.argv.slice(2);
const page = await serveCheckPage();
for (const browser of ['chromium', 'firefox'] as const) {
  if (named.length === 0 || named.includes(browser)) await checkBrowser(browser, page);
}
page.close();
console.log(failures === 0 ? 'all ok' : `${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
