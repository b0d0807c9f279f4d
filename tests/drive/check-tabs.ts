import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckPage } from './check-page.ts';
import { hasFocus, refusal, same, valueOf, type Step } from './check-tools.ts';
import { atMost, type Driver, type Tab } from './driver.ts';
import { poll } from './timing.ts';

/** Everything a page, its frames and the tab strip can do. */
export async function checkTabs(driver: Driver, page: CheckPage, step: Step): Promise<Tab> {
  let tab = await driver.openTab('about:blank');
  await step('openTab, findTab, close', async () => {
    await tab.close();
    tab = await driver.openTab(page.url);
    const found = await driver.findTab(page.origin);
    same(await found.evaluate(() => document.title), 'Desk');
    same(await tab.evaluate(hasFocus), true, 'focus of a new tab');
  });
  await step('evaluate in the page’s own world', async () => {
    same(await tab.evaluate(() => (window as unknown as { desk: unknown }).desk), { name: 'desk' });
    same(await tab.evaluate((a: number, b: string) => Promise.resolve([a, b]), 1, '"您\n'), [1, '"您\n']);
    await tab.evaluate(() => void Object.assign(globalThis, { kept: [] }));
    same(await tab.evaluate(() => (globalThis as unknown as { kept: unknown }).kept instanceof Array), true);
    const message = await refusal(tab.evaluate(() => Promise.reject(new Error('from the page'))));
    same(message.includes('from the page'), true, message);
  });
  await step('click: trusted, far below, in a shadow root, by its text', async () => {
    for (const selector of ['#far', '#host >>> #shadow']) {
      await tab.click(selector);
      await tab.click(`${selector.replace(/#\w+$/u, 'button')}:has-text("trusted")`);
    }
    same(await tab.evaluate(() => document.querySelector('#far')?.textContent), 'trusted');
  });
  await step('click: says why it cannot', async () => {
    const [absent, hidden, covered] = await Promise.all(
      ['#nowhere', 'button[hidden]', '#covered'].map((selector) => refusal(tab.click(selector))),
    );
    same(absent?.includes('no element matches #nowhere'), true, absent);
    same(hidden?.includes('is not visible'), true, hidden);
    same(covered?.includes('is covered by <div id="cover"'), true, covered);
  });
  await step('type and press: keys, Chinese, undo, several lines', async () => {
    await tab.click('#box');
    await tab.type('Hello, 您好 /x');
    await tab.press('Shift+Enter');
    await tab.type('two\nthree');
    same(await tab.evaluate(valueOf, '#box'), 'Hello, 您好 /x\ntwo\nthree');
    await tab.press('Control+A');
    await tab.press('Backspace');
    await tab.type('ab');
    await tab.press('ArrowLeft');
    await tab.press('-');
    same(await tab.evaluate(valueOf, '#box'), 'a-b');
    await tab.press('Control+A');
    await tab.press('Delete');
    await tab.press('Control+Z');
    same(await tab.evaluate(valueOf, '#box'), 'a-b', 'after undo');
  });
  for (const [part, name] of [
    ['near-frame', 'near'],
    ['far-frame', 'far'],
  ] as const) {
    await step(
      `frame of ${name === 'near' ? 'the same' : 'another'} origin: evaluate, click, type, press`,
      async () => {
        const frame = await tab.frame(part);
        same(await frame.evaluate(() => (window as unknown as { inner: string }).inner), name);
        await frame.click('#field');
        await frame.type('in 框');
        await frame.press('x');
        same(await frame.evaluate(valueOf, '#field'), 'in 框x');
        same(await frame.evaluate(hasFocus), true, 'focus of the frame');
      },
    );
  }
  await step('waitFor: succeeds, gives up with the source and the text', async () => {
    await tab.evaluate(() => void setTimeout(() => void (document.title = 'Later'), 200));
    await tab.waitFor((title: string) => document.title === title, 'Later');
    const message = await refusal(
      tab.waitFor((word: string) => document.title === word, 'Never', atMost(200)),
    );
    same(
      ['200 ms', 'document.title === word', '"Never"', 'Covered'].every((part) => message.includes(part)),
      true,
      message,
    );
  });
  await step('goto, reload, activate', async () => {
    await tab.goto(`${page.url}?second`);
    same(await tab.evaluate(() => location.search), '?second');
    await tab.evaluate(() => void Object.assign(globalThis, { stale: true }));
    await tab.reload();
    same(await tab.evaluate(() => 'stale' in globalThis), false);
    const other = await driver.openTab('about:blank');
    same(await tab.evaluate(() => document.visibilityState), 'hidden');
    await tab.activate();
    await tab.waitFor(() => document.visibilityState === 'visible' && document.hasFocus());
    await other.close();
    const failure = await refusal(tab.goto('http://127.0.0.1:1/'));
    same(failure === 'nothing was thrown', false, failure);
    await tab.goto(page.url);
  });
  await step('screenshot of a page and of a frame', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drive-pictures-'));
    const frame = await tab.frame('far-frame');
    await tab.screenshot(join(folder, 'page.png'));
    await frame.screenshot(join(folder, 'frame.png'));
    const size = async (name: string): Promise<number[]> => {
      const bytes = await readFile(join(folder, name));
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    same(await size('page.png'), await tab.evaluate(() => [innerWidth, innerHeight]));
    same(await size('frame.png'), await frame.evaluate(() => [innerWidth, innerHeight]));
    await rm(folder, { recursive: true });
  });
  await step('a download is saved', async () => {
    await tab.click('#download');
    const saved = join(driver.downloadsDir, 'saved.txt');
    await poll(10_000, 'saved.txt', async () => existsSync(saved) && statSync(saved).size > 0);
  });
  return tab;
}
