/** Enter that commits a candidate of an input method is not the Enter that picks, saves or inserts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch as launchPuppeteer, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { resolve } from 'node:path';
import { chromium, findProgram } from '#drive/find-program.ts';

let browser: Browser;
let page: Page;
let keys: CDPSession;

beforeAll(async () => {
  browser = await launchPuppeteer({
    executablePath: findProgram(chromium),
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--lang=en'],
  });
  const id = await browser.installExtension(resolve(import.meta.dirname, '../../.output/chrome-mv3'));
  page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  keys = await page.createCDPSession();
});

afterAll(() => browser?.close());

/** Composes with an input method: pinyin, then Enter while the candidate window is open. */
async function composeAndEnter(pinyin: string): Promise<{ enters: number }> {
  await keys.send('Input.imeSetComposition', {
    text: pinyin,
    selectionStart: pinyin.length,
    selectionEnd: pinyin.length,
  });
  const enters = await page.evaluate(() => {
    const seen = { enters: 0, composing: 0 };
    document.addEventListener(
      'keydown',
      (e) => e.key === 'Enter' && (seen.enters++, (seen.composing += e.isComposing ? 1 : 0)),
      true,
    );
    Object.assign(window, { seenKeys: seen });
    return seen.enters;
  });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 } as const;
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  return { enters };
}

const enterWasComposing = () =>
  page.evaluate(() => (window as { seenKeys?: { enters: number; composing: number } }).seenKeys);
const commit = (text: string) => keys.send('Input.insertText', { text });

test('in the first run, the form, the search, a note and a field', async () => {
  await page.waitForSelector('form input');
  for (let n = 1; n <= 3; n++) {
    await page.waitForFunction((i: number) => document.body.innerText.includes(`${i} of 3`), {}, n);
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((b) => b.textContent === 'Skip')?.click(),
    );
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((b) => b.textContent === 'Begin'),
  );
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].find((b) => b.textContent === 'Begin')?.click(),
  );
  await page.waitForSelector('form option');

  await page.focus('form input[type=text]');
  await composeAndEnter('liwei');
  expect(await enterWasComposing()).toEqual({ enters: 1, composing: 1 }); // the key reached the page as an input method's
  expect(await page.$('[data-step-id]')).toBeNull(); // no case was started
  await commit('李伟');
  await page.keyboard.press('Enter'); // the person's own
  await page.waitForSelector('[data-step-id]');

  await page.keyboard.press('Digit2'); // replies
  await page.waitForSelector('[data-search]');
  await page.focus('[data-search]');
  await composeAndEnter('suoding');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await page.$('[role=alert]')).toBeNull(); // nothing was tried
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true); // nothing was picked
  await commit('锁定');

  await page.evaluate(() => document.querySelector<HTMLElement>('#tab-record')?.click());
  await page.waitForSelector('[data-note]');
  await page.focus('[data-note]');
  await commit('卡 ');
  await composeAndEnter('hao');
  expect(await page.$('[data-event=note]')).toBeNull();
  await commit('好');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForSelector('[data-event=note]');
});
