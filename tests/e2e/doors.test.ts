/** Every door against every reason to refuse: nothing goes into the page, nothing can be copied, and the reason is said. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replies as words } from '@/components/i18n/en/replies';
import type { Driver, Surface } from '#drive/driver.ts';
import { startDesk, type RunningDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { badge, endWorker, openBare, offerInMenu, takeFromMenu } from '@/tests/e2e/doors/menu';
import { REFUSED, shortcut, TITLES, told } from '@/tests/e2e/doors/refused';
import { flip, openSites } from '@/tests/e2e/doors/typed-sites';
import { appears } from '@/tests/e2e/form';

let driver: Driver;
let desk: RunningDesk;
let agent: Agent;

const CASE = {
  channel: 'email', playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'Ana',
} as const; // prettier-ignore
const HELD = 'held by the clipboard';

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en', headless: false });
  agent = await Agent.at(driver, `${desk.origin}/email/4471?box=textarea`);
  await agent.welcome('Mei');
  await agent.start(CASE);
  await driver.grantHost(desk.origin);
  const sites = await openSites(driver);
  await flip(sites, desk.origin);
  await sites.close();
});
afterAll(async () => {
  await driver?.close();
  await desk?.close();
});
beforeEach(async () => {
  await agent.caretBetween('', '');
  await agent.tab.evaluate((text: string) => navigator.clipboard.writeText(text), HELD);
});

/** Finds and chooses a reply in a list that is open. */
async function choose(surface: Surface, id: string): Promise<void> {
  await appears(surface, '[data-search]');
  await surface.click('[data-search]');
  await surface.press('Control+a');
  await surface.type(TITLES[id] ?? '');
  await appears(surface, `[data-reply="${id}"]`);
  await surface.click(`[data-reply="${id}"]`);
  await appears(surface, `[data-reply="${id}"][aria-selected=true]`);
}

let palette: Surface | undefined;
const opened = async (): Promise<Surface> => (palette = await driver.palette());
/** Closes the palette, and the page has its keys again. */
async function close(): Promise<void> {
  await palette?.evaluate(() => window.close()).catch(() => undefined);
  palette = undefined;
  await agent.tab.activate();
}

/** The four doors: each asks for a reply where it is asked for there. Where the page goes on by itself, no page of ours does. */
const DOORS = {
  panel: async (id: string) => {
    await agent.tabTo('replies');
    await choose(agent.panel, id);
    // An Enter that comes before the text means nothing.
    if (id !== 'locked.unlock-steps') await appears(agent.panel, '[data-insert]');
    await agent.panel.press('Enter');
    return agent.panel;
  },
  palette: async (id: string) => {
    await driver.pressGlobal('Alt+.');
    const page = await opened();
    await choose(page, id);
    await page.press('Enter');
    return page;
  },
  menu: async (id: string) => {
    await offerInMenu(agent.panel, [id]);
    await agent.tab.activate();
    await takeFromMenu(driver, agent.tab, 0);
    return undefined;
  },
  shortcut: async (id: string) => {
    await agent.tab.type(shortcut(id));
    await agent.tab.press('Tab');
    return undefined;
  },
};
const NAMES = ['panel', 'palette', 'menu', 'shortcut'] as const;

/** What a real Ctrl+V puts into an empty box. */
async function pasted(): Promise<string> {
  await agent.caretBetween('', '');
  await driver.pressGlobal('Control+v');
  await expect.poll(() => agent.boxText()).not.toBe('');
  return agent.boxText();
}

const leaves = async () => ((await agent.rows()).events ?? []).filter((e) => e.t === 'sent' || e.t === 'reply').length; // prettier-ignore

describe.each(NAMES)('through the %s', (door) => {
  afterEach(close);

  test.each(REFUSED)('$what is refused, and nothing gets out', async ({ reply, blank, says, words }) => {
    const before = await leaves();
    const surface = (await DOORS[door](reply)) ?? (await opened());
    if (blank !== undefined) {
      await appears(surface, '[data-ask=next_step]');
      await surface.click('[data-ask=next_step]');
      await surface.press('Control+a');
      await surface.type(blank);
      await surface.press('Enter');
    }
    const isLocked = reply === 'locked.unlock-steps';
    if (!isLocked && blank === undefined) await surface.click('[data-insert]');
    await expect.poll(() => told(surface)).toMatch(says);
    const buttons = () => surface.evaluate(() => document.querySelectorAll('[data-composer] button').length);
    if (isLocked) expect(await buttons()).toBe(0);
    else await surface.click('[data-composer] button:has-text("Copy")'); // asks the same door
    await surface.press('Alt+Enter');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await told(surface)).toMatch(says);
    if (isLocked)
      for (const own of [surface, agent.panel])
        expect(await own.evaluate(() => document.documentElement.outerHTML)).not.toContain(words);
    expect(await agent.boxText()).toBe(door === 'shortcut' ? shortcut(reply) : '');
    await close();
    expect(await pasted()).toBe(HELD);
    expect(await leaves()).toBe(before);
  });

  test('what nothing forbids goes in', async () => {
    const before = await leaves();
    await DOORS[door]('general.never-send');
    await expect.poll(() => agent.boxText()).toMatch(/^Dear Ana,[^]+Mei$/);
    await expect.poll(leaves).toBe(before + 1);
    expect((await agent.rows()).settings?.[0]).toMatchObject({ recent: ['general.never-send'] });
  });
});

describe('where the palette goes on', () => {
  afterEach(close);

  test('what a typed shortcut still needed is filled there, and takes the shortcut’s place', async () => {
    await agent.tab.type(`Hello ${shortcut('general.apology')}`);
    await agent.tab.press('Space');
    const page = await opened();
    await expect.poll(() => told(page)).toContain(words.refusal.unfilled);
    await expect.poll(() => page.evaluate(() => document.querySelector('[aria-selected=true]')?.id)).toBe('reply-general.apology'); // prettier-ignore
    await page.click('[data-ask=next_step]');
    await page.type('we check it today');
    await page.press('Enter');
    await expect.poll(() => agent.boxText()).toMatch(/^Hello [^/]*we check it today[^/]*$/);
    await expect.poll(() => agent.tab.evaluate(() => document.hasFocus())).toBe(true);
    await agent.tab.press('Control+z');
    await expect.poll(() => agent.boxText()).toBe(`Hello ${shortcut('general.apology')}`);
  });

  test.each(['menu', 'shortcut'] as const)('a box of one line, through the %s', async (door) => {
    const one = await Agent.at(driver, `${desk.origin}/email/one-line-${door}?box=input`);
    const before = agent;
    agent = one;
    try {
      await one.start(CASE);
      await one.caretBetween('', '');
      await DOORS[door]('general.never-send');
      const page = await opened();
      await expect.poll(() => told(page)).toContain(words.refusal.oneLine);
      await page.click(`button:has-text("${words.refusal.oneLineOk}")`);
      await expect.poll(() => one.boxText()).toMatch(/^Dear Ana, Your message .* Mei$/);
    } finally {
      agent = before;
      await one.tab.close();
    }
  });

  test.each(['menu', 'shortcut'] as const)('a conversation without a case, through the %s', async (door) => {
    const alone = await Agent.at(driver, `${desk.origin}/email/no-case-${door}?box=textarea`);
    const before = agent;
    agent = alone;
    try {
      await alone.caretBetween('', '');
      await DOORS[door]('general.never-send');
      const page = await opened();
      await expect.poll(() => told(page)).toContain('this conversation has no open case');
      for (const value of ['email', 'en', 'formal']) await page.click(`form input[value="${value}"]`);
      await page.click('form button[type=submit]');
      await appears(page, '[data-reply="general.never-send"][aria-selected=true]');
      await page.click('[data-insert]');
      await expect.poll(() => alone.boxText()).toMatch(/^Dear Customer,[^]+Mei$/);
    } finally {
      agent = before;
      await alone.tab.close();
    }
  });

  test('“Find a reply…” opens it', async () => {
    await offerInMenu(agent.panel, ['general.never-send']);
    await agent.tab.activate();
    await takeFromMenu(driver, agent.tab, 1);
    await appears(await opened(), '[data-search]');
  });
});

test('the worker may be ended at any time: the menu and the shortcut wake it', async () => {
  const page = await driver.extensionPage('options.html');
  await offerInMenu(page, ['general.never-send']);
  await page.close();
  await endWorker(driver);
  await agent.caretBetween('', '');
  const before = await leaves();
  await takeFromMenu(driver, agent.tab, 0);
  await expect.poll(() => agent.boxText()).toMatch(/^Dear Ana,/);
  await expect.poll(leaves).toBe(before + 1); // else its proof would find the box emptied
  await endWorker(driver);
  await agent.caretBetween('', '');
  await agent.tab.type(shortcut('general.never-send'));
  await agent.tab.press('Tab');
  await expect.poll(() => agent.boxText()).toMatch(/^Dear Ana,/);
  await expect.poll(leaves).toBe(before + 2);
});

test('where no palette can open, as in a window without a toolbar, the panel shows it', async () => {
  const url = `${desk.origin}/email/4471?box=textarea&theme=popup`; // the same conversation
  await openBare(agent.panel, url);
  const bare = await driver.findTab('theme=popup');
  await bare.waitFor(() => (window as { desk?: object }).desk !== undefined);
  await bare.activate();
  await bare.click('textarea');
  await bare.type(shortcut('general.apology'));
  await bare.press('Tab');
  await expect.poll(() => told(agent.panel)).toContain('okpay-help.com'); // which was typed for it before
  await bare.evaluate(() => document.querySelector('textarea')?.select());
  await bare.type(shortcut('locked.unlock-steps'));
  await bare.press('Tab');
  await expect.poll(() => told(agent.panel)).toMatch(/Locked\. Missing: /);
  const all = await agent.panel.evaluate(() => document.querySelector('dialog[open]')?.outerHTML ?? '');
  for (const none of ['We have confirmed your identity', 'okpay-help.com']) expect(all).not.toContain(none);
  expect(await badge(agent.panel)).toBe('');
  await bare.close();
});
