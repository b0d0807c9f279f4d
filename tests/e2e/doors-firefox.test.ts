/** The menu and the typed shortcut in Firefox: they insert, and where they may not, the palette says why. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Driver, Surface } from '#drive/driver.ts';
import type { FirefoxTab } from '#drive/firefox-tab.ts';
import { startDesk, type RunningDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { offerInMenu } from '@/tests/e2e/doors/menu';
import { flip, openSites } from '@/tests/e2e/doors/typed-sites';

let driver: Driver;
let desk: RunningDesk;
let agent: Agent;
let palette: Surface | undefined;

const SHORTCUT = '/never-send';
const LOCKED = 'We have confirmed your identity';

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('firefox', { locale: 'en-US' });
  const first = await Agent.at(driver, `${desk.origin}/email/first`);
  await first.welcome('Mei');
  await driver.grantHost('http://127.0.0.1'); // on every port: patterns of Firefox have none
  const sites = await openSites(driver);
  await flip(sites, '127.0.0.1');
  await sites.close();
});
afterAll(async () => {
  await driver?.close();
  await desk?.close();
});
afterEach(async () => {
  await palette?.evaluate(() => window.close()).catch(() => undefined);
  palette = undefined;
});

let visits = 0;
async function at(box: string): Promise<void> {
  agent = await Agent.at(driver, `${desk.origin}/email/doors-${++visits}?box=${box}`);
  await agent.start({
    channel: 'email', playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'Ana',
  }); // prettier-ignore
  await agent.caretBetween('', '');
}

/** The palette opened on a locked reply: what is missing is said, and its words are nowhere. */
async function saysLocked(): Promise<void> {
  palette = await driver.palette();
  await palette.waitFor(() => document.body.innerText.includes('Locked. Missing: '));
  const whole = await palette.evaluate(() => document.documentElement.outerHTML);
  expect(whole).not.toContain(LOCKED);
  expect(await palette.evaluate(() => document.querySelectorAll('[data-composer] button').length)).toBe(0);
}

const text = () => expect.poll(() => agent.boxText(), { timeout: 5000 });

test.each(['textarea', 'contenteditable', 'shadow', 'nested-shadow', 'lexical'])(
  'a typed shortcut in %s, and one undo',
  async (box) => {
    await at(box);
    for (const key of ['Tab', 'Space']) {
      await agent.caretBetween('', '');
      await agent.tab.type(`Hello ${SHORTCUT}`);
      await agent.tab.press(key);
      await text().toMatch(/^Hello Dear Ana,[^]+Mei\s*$/);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await agent.tab.press('Control+z');
      await text().toBe(`Hello ${SHORTCUT}`);
    }
  },
);

test('a typed shortcut of a locked reply', async () => {
  await at('textarea');
  await agent.tab.type('/unlock-steps');
  await agent.tab.press('Tab');
  await saysLocked();
  expect(await agent.boxText()).toBe('/unlock-steps');
});

test('the menu inserts, and refuses what is locked', async () => {
  await at('textarea');
  await offerInMenu(agent.panel, ['general.never-send', 'locked.unlock-steps']);
  await agent.tab.activate();
  const tab = agent.tab as FirefoxTab;
  await tab.takeFromMenu(['Insert reply', 'Unlock steps (after identity)']);
  await saysLocked();
  expect(await agent.boxText()).toBe('');
  await palette?.evaluate(() => window.close()).catch(() => undefined);
  await agent.caretBetween('', '');
  await tab.takeFromMenu(['Insert reply', 'Customer sent a password, code or card number']);
  await text().toMatch(/^Dear Ana,[^]+Mei$/);
});
