import type { CheckPage } from './check-page.ts';
import { readRows, same, says, valueOf, type Step } from './check-tools.ts';
import type { Driver } from './driver.ts';
import { poll } from './timing.ts';

interface Api {
  permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
}

/** Extension pages, reload, restart and kill: what lasts. */
export async function checkLife(driver: Driver, page: CheckPage, step: Step): Promise<void> {
  const rows = async (): Promise<string[]> => {
    const options = await driver.extensionPage('options.html');
    const found = await options.evaluate(readRows);
    await options.close();
    return found;
  };
  await step('extensionPage', async () => {
    const options = await driver.extensionPage('options.html');
    same(await options.evaluate(() => location.href), driver.extensionUrl('options.html'));
    await options.click('#field');
    await options.type('typed 字');
    same(await options.evaluate(valueOf, '#field'), 'typed 字');
    await options.close();
  });
  const before = await rows();
  const reopen = async (): Promise<void> => {
    const tab = await driver.openTab(page.url);
    await driver.clickToolbar(tab);
    const panel = await driver.panel();
    await tab.click('#box');
    await panel.click('#insert');
    await panel.waitFor(says, 'inserted into Desk');
    await tab.close();
  };
  await step('the panel closed and opened again', async () => {
    const tab = await driver.openTab('about:blank');
    await driver.clickToolbar(tab);
    const first = await driver.panel();
    await first.evaluate(() => setTimeout(() => window.close(), 50));
    await poll(5000, 'the panel to close', () => first.evaluate(() => false).catch(() => true));
    await driver.clickToolbar(tab);
    await (await driver.panel()).click('#field');
    await tab.close();
  });
  await step('reloadExtension', async () => {
    await driver.reloadExtension();
    same(await rows(), before);
    await reopen();
  });
  await step('restart: database, grant and panel are there', async () => {
    const count = (await rows()).length;
    await driver.restart();
    same((await rows()).length, count);
    const options = await driver.extensionPage('options.html');
    const granted = await options.evaluate(() => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).permissions.contains({ origins: ['http://127.0.0.1/*'] });
    });
    same(granted, true, 'host permission');
    await options.close();
    await reopen();
  });
  await step('kill, start: database is there', async () => {
    const count = (await rows()).length;
    await driver.kill();
    await driver.start();
    same((await rows()).length, count);
    await reopen();
  });
}
