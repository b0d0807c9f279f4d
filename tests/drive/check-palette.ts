import type { CheckPage } from './check-page.ts';
import { same, says, valueOf, type Step } from './check-tools.ts';
import type { Driver } from './driver.ts';

/** The palette, opened by its key command. */
export async function checkPalette(driver: Driver, page: CheckPage, step: Step): Promise<void> {
  await step('pressGlobal opens the palette; typing goes into it; focus comes back', async () => {
    const tab = await driver.openTab(page.url);
    await tab.click('#box');
    await driver.pressGlobal('Alt+.');
    const palette = await driver.palette();
    await palette.waitFor(() => document.activeElement?.id === 'field' && document.hasFocus());
    await palette.type('palette 面');
    await driver.pressGlobal('z');
    await palette.waitFor(() => document.querySelector<HTMLInputElement>('#field')?.value === 'palette 面z');
    await palette.click('#insert');
    await palette.waitFor(says, 'inserted into Desk');
    await driver.pressGlobal('Escape');
    await tab.waitFor(() => document.hasFocus() && document.activeElement?.id === 'box');
    same(await tab.evaluate(valueOf, '#box'), 'palette 面z');
    await tab.type('!');
    same(await tab.evaluate(valueOf, '#box'), 'palette 面z!');
    await tab.close();
  });
}

interface Api {
  action: { setPopup(to: { popup: string }): Promise<void>; openPopup(): Promise<void> };
}

/** The palette, opened by the extension itself: the way to reach it in headless Chromium. */
export async function checkOpenedPalette(driver: Driver, step: Step): Promise<void> {
  await step('palette opened by the extension: type, click, close', async () => {
    const options = await driver.extensionPage('options.html');
    await options.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { action } = scope.browser ?? scope.chrome;
      await action.setPopup({ popup: 'palette.html' });
      await action.openPopup();
      await action.setPopup({ popup: '' });
    });
    const palette = await driver.palette();
    await palette.waitFor(() => document.activeElement?.id === 'field' && document.hasFocus());
    await palette.type('typed');
    await palette.click('#copy');
    await palette.waitFor(says, 'copied');
    same(await palette.evaluate(valueOf, '#field'), 'typed');
    await palette.evaluate(() => void setTimeout(() => window.close(), 50));
    await options.waitFor(() => document.hasFocus());
    await options.close();
  });
}
