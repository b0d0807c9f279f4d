/** A typed shortcut becomes its reply, and one undo gives the shortcut back; everywhere else the keys are the page's. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Driver, Surface, Tab } from '#drive/driver.ts';
import { startDesk, type RunningDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { flip, openSites, registered } from '@/tests/e2e/doors/typed-sites';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';

const NAME = '/never-send';
const REPLY = /^Hello Dear Ana,\s+Your message contained[^]+Kind regards,\s+Mei\s*$/;

let driver: Driver;
let desk: RunningDesk;
let pages: Pages;
let visits = 0;

beforeAll(async () => {
  [desk, pages] = await Promise.all([startDesk(), servePages()]);
  driver = await launch('chromium', { locale: 'en' });
  const first = await Agent.at(driver, `${desk.origin}/chat/first`);
  await first.welcome('Mei');
  for (const origin of [desk.origin, desk.otherOrigin, pages.origin, pages.otherOrigin])
    await driver.grantHost(origin);
  const sites = await openSites(driver);
  expect(await registered(sites)).toEqual([]);
  for (const origin of [desk.origin, desk.otherOrigin, pages.origin]) await flip(sites, origin);
  expect(await registered(sites)).toHaveLength(3);
});
afterAll(async () => {
  await driver?.close();
  await desk?.close();
  await pages?.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function start(url: string): Promise<Agent> {
  const agent = await Agent.at(driver, url);
  await agent.start({
    channel: 'email', playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'Ana',
  }); // prettier-ignore
  return agent;
}

/** A conversation of its own with its case, the caret in its empty box. */
async function at(query: string, frame?: string): Promise<{ agent: Agent; box: Surface }> {
  const agent = await start(`${desk.origin}/email/typed-${++visits}?${query}`);
  await agent.caretBetween('', '', frame);
  return { agent, box: await agent.compose(frame) };
}

const text = (agent: Agent, frame?: string) => expect.poll(() => agent.boxText(frame), { timeout: 5000 });

const BOXES = [
  ['textarea', 'box=textarea', undefined],
  ['contenteditable', 'box=contenteditable', undefined],
  ['shadow textarea', 'box=shadow', undefined],
  ['contenteditable in two shadow roots', 'box=nested-shadow', undefined],
  ['textarea in a frame of the own origin', 'box=textarea&frame=same', '/frame/'],
  ['textarea in a frame of another origin', 'box=textarea&frame=cross', '/frame/'],
  ['contenteditable in a frame of another origin', 'box=contenteditable&frame=cross', '/frame/'],
  ['React', 'box=react', undefined],
  ['Lexical', 'box=lexical', undefined],
  ['CKEditor', 'box=ckeditor', undefined],
  ['Quill', 'box=quill', undefined],
  ['Draft', 'box=draft', undefined],
] as const;

describe.each(BOXES)('%s', (_, query, frame) => {
  test.each(['Tab', 'Space'])('then %s', async (key) => {
    const { agent, box } = await at(query, frame);
    await box.type(`Hello ${NAME}`);
    await box.press(key);
    await text(agent, frame).toMatch(REPLY);
    await expect
      .poll(async () => (await agent.rows()).events?.at(-1))
      .toMatchObject({ t: 'reply', reply: 'general.never-send', via: 'inserted' });
    await box.press('Control+z');
    await text(agent, frame).toBe(`Hello ${NAME}`);
    await pause(300);
    expect(await agent.boxText(frame)).toBe(`Hello ${NAME}`);
  });
});

describe('what stands before it', () => {
  test.each([
    ['你好', true],
    ['好的。', true],
    ['（', true],
    ['\n', true],
    ['and', false],
    ['/', false],
    ['https:/', false],
  ])('%j: %s', async (before, becomes) => {
    const { agent, box } = await at('box=textarea');
    await agent.caretBetween(before, '');
    await box.type(NAME);
    await box.press('Space');
    if (becomes) await text(agent).toContain(`${before}Dear Ana,`);
    else {
      await pause(500);
      expect(await agent.boxText()).toBe(`${before}${NAME} `);
    }
  });

  test('a name in capitals is the same name; whoever undoes it may go on with a space', async () => {
    const { agent, box } = await at('box=textarea');
    await box.type('/Never-Send');
    await box.press('Space');
    await text(agent).toContain('Dear Ana,');
    await pause(300);
    await box.press('Control+z');
    await text(agent).toBe('/Never-Send');
    await box.press('End');
    await box.press('Space');
    await pause(500);
    expect(await agent.boxText()).toBe('/Never-Send ');
  });
});

describe('the keys stay the page’s', () => {
  let tab: Tab;
  let rows: () => ReturnType<Agent['rows']>;
  beforeEach(async () => {
    const agent = await start(`${pages.origin}/none?conversation=${++visits}`);
    ({ tab } = agent);
    rows = () => agent.rows();
  });

  const box = () =>
    tab.evaluate(() => {
      const { value, textContent, id } = document.querySelector('#box') as HTMLTextAreaElement;
      return { text: value ?? textContent, focused: document.activeElement?.id === id };
    });

  /** Types a shortcut and a key into a page of one box, and sees that nothing of ours happened. */
  async function nothing(kind: string, typed: string, key: string) {
    await tab.goto(`${pages.origin}/${kind}?conversation=${visits}`);
    await tab.activate();
    await tab.click('#box');
    await tab.type(`x ${typed}`);
    const before = (await rows()).events?.length;
    await tab.press(key);
    await pause(600);
    expect((await rows()).events).toHaveLength(before ?? 0);
    return box();
  }

  test.each(['password', 'one-time-code', 'card', 'read-only'])('in a field for %s', async (kind) => {
    const left = kind === 'read-only' ? '' : `x ${NAME}`;
    expect(await nothing(kind, NAME, 'Space')).toEqual({ text: left && `${left} `, focused: true });
    expect(await nothing(kind, NAME, 'Tab')).toEqual({ text: left, focused: false });
  });

  test.each(['/nobody-knows', '/', '/never-send-', 'never-send', '/never'])('after %s', async (typed) => {
    expect(await nothing('box', typed, 'Space')).toEqual({ text: `x ${typed} `, focused: true });
    expect(await nothing('box', typed, 'Tab')).toEqual({ text: `x ${typed}`, focused: false });
  });

  test.each([
    ['Shift+Tab', NAME],
    ['Control+Space', NAME],
    ['Shift+Space', `${NAME} `],
  ])('%s', async (chord, left) => {
    expect((await nothing('box', NAME, chord)).text).toBe(`x ${left}`);
  });

  test('a key that the page makes itself', async () => {
    await tab.goto(`${pages.origin}/box?conversation=${visits}`);
    await tab.click('#box');
    await tab.type(NAME);
    const taken = await tab.evaluate(() => {
      const key = new KeyboardEvent('keydown', {
        key: 'Tab',
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      return !document.querySelector('#box')?.dispatchEvent(key);
    });
    expect(taken).toBe(false);
    await pause(500);
    expect((await box()).text).toBe(NAME);
  });

  test.each([
    { keyCode: 229, composing: true },
    { keyCode: 32, composing: true },
    { keyCode: 229, composing: false },
  ])('Space and Tab of an input method: %j', async ({ keyCode, composing }) => {
    await tab.goto(`${pages.origin}/box?conversation=${visits}`);
    await tab.activate();
    await tab.click('#box');
    await tab.type('x');
    const keys = await (tab as unknown as { page: Page }).page.createCDPSession();
    const word = ` ${NAME}`;
    await keys.send('Input.imeSetComposition', {
      text: word,
      selectionStart: word.length,
      selectionEnd: word.length,
    });
    if (!composing) await keys.send('Input.insertText', { text: word });
    for (const key of [' ', 'Tab']) {
      const event = { key, windowsVirtualKeyCode: keyCode };
      await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    }
    await pause(600);
    expect((await box()).text).toBe(`x${word}`);
  });
});

describe('where it is on', () => {
  /** Types the shortcut into a page that stands open, and says what became of it. */
  async function typed(tab: Tab): Promise<string> {
    await tab.activate();
    await tab.click('#box');
    await tab.press('Control+a');
    await tab.type(NAME);
    await tab.press('Space');
    await pause(800);
    return tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')?.value ?? '');
  }
  const begins = (text: string) => text.slice(0, 9);

  test('nowhere else, at once in open pages, and no longer than the switch and the permission', async () => {
    const url = (origin: string) => `${origin}/box?conversation=${++visits}`;
    const elsewhere = (await start(url(pages.otherOrigin))).tab; // allowed, and not turned on
    expect(await typed(elsewhere)).toBe(`${NAME} `);
    const sites = await openSites(driver);
    await flip(sites, pages.otherOrigin);
    expect(begins(await typed(elsewhere))).toBe('Dear Ana,');
    await sites.activate();
    await flip(sites, pages.otherOrigin);
    expect(await registered(sites)).toHaveLength(3);
    expect(await typed(elsewhere)).toBe(`${NAME} `);
    const { tab } = await start(url(pages.origin));
    expect(begins(await typed(tab))).toBe('Dear Ana,');
    await sites.activate();
    await sites.click(`li:has([aria-label*="${pages.origin}"]) button`);
    await expect.poll(() => registered(sites)).toHaveLength(2);
    expect(await typed(tab)).toBe(`${NAME} `);
  });
});
