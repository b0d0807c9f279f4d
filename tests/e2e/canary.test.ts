/** Card numbers and codes typed into every input, everything done: nothing of them is kept, anywhere. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Driver, Surface } from '@/tests/drive/driver';
import { startDesk } from '@/tests/practice/serve-desk';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { servePages } from '@/tests/e2e/pages/serve-pages';
import { stories, type Story } from '@/tests/e2e/stories';
import { ALL_CANARIES, CANARIES, canariesIn, leaksToWords, type Leaks } from './canary/canaries';
import { tryFields, tryOverride, tryReasons } from './canary/in-guide';
import { leaveDraft, tryDetails, tryEscalation, tryNotes, trySearches, tryWrapUp } from './canary/in-record';
import { tryLines, tryReplies } from './canary/in-replies';
import { lookAt, lookAtDisk, lookAtExport, watchWrites } from './canary/look-everywhere';
import { leave, told, typeOver } from './canary/typing';

let desk: Awaited<ReturnType<typeof startDesk>>;
let driver: Driver;
let profile: string;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk?.close());

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'canary-'));
});
afterEach(async () => {
  await driver?.close();
  await rm(profile, { recursive: true, force: true });
});

async function begin(browser: BrowserName): Promise<void> {
  driver = await launch(browser, { locale: 'en', profileDir: profile });
}

/** Ends the browser and looks through all it left, besides what was found before. */
async function expectNone(leaks: Leaks): Promise<void> {
  await driver.close();
  lookAtDisk(profile, leaks);
  expect(leaksToWords(leaks)).toEqual([]);
}

/** Every input of one place of the studio that takes typing. */
async function typeIntoPlace(studio: Surface, place: string): Promise<void> {
  await studio.click(`nav a[href="#${place}"]`);
  await studio.waitFor(
    (id: string) =>
      document.querySelector(`nav a[href="#${id}"]`)?.ariaCurrent === 'page' &&
      document.querySelector('main input[type=text],main textarea') !== null,
    place,
  );
  const ids = await studio.evaluate(() =>
    [...document.querySelectorAll('main input[type=text],main textarea')].map(({ id }) => id),
  );
  for (const id of ids) {
    await typeOver(studio, `[id="${id}"]`, ALL_CANARIES);
    await leave(studio);
  }
}

test.each<BrowserName>(['chromium', 'firefox'])('first run and settings, in %s', async (browser) => {
  await begin(browser);
  const agent = await Agent.at(driver, `${desk.origin}/`);
  await agent.panel.evaluate(watchWrites);
  const all = { official_site: ALL_CANARIES, support_email: ALL_CANARIES, hotline: ALL_CANARIES };
  await agent.welcome(ALL_CANARIES, all);
  const leaks: Leaks = new Map();
  await lookAt(driver, agent.panel, leaks);
  const studio = await driver.extensionPage('options.html#settings');
  await studio.evaluate(watchWrites);
  for (const place of ['settings', 'company', 'hours']) await typeIntoPlace(studio, place);
  await lookAt(driver, studio, leaks);
  await lookAtExport(driver, leaks);
  await expectNone(leaks);
});

interface Life {
  browser: BrowserName;
  playbook: string;
  fields: string[];
  more: (agent: Agent) => Promise<void>; // what this one has and others have not
}

const dispute: Omit<Life, 'browser'> = {
  playbook: 'dispute-refund',
  fields: ['description', 'txn_ref', 'txn_amount', 'merchant', 'refund_ref'],
  more: (agent) => tryReasons(agent, 'recent-transaction'),
};

/** A case of each issue type. */
const lives: Life[] = [
  { browser: 'chromium', playbook: 'account-locked', fields: ['lock_message'], more: tryReplies },
  { browser: 'chromium', ...dispute },
  {
    browser: 'chromium',
    playbook: 'payment-failure',
    fields: ['error_text', 'txn_amount', 'txn_ref'],
    more: (agent) => tryReplies(agent, '/frame/'),
  },
  {
    browser: 'chromium',
    playbook: 'technical-support',
    fields: ['device', 'os_version', 'app_version', 'error_text'],
    more: tryLines,
  },
  {
    browser: 'chromium',
    playbook: 'country-restriction',
    fields: ['restriction', 'restriction_source'],
    more: tryLines,
  },
  { browser: 'firefox', ...dispute },
];

/** Works on a case from its start to its end, with canaries wherever something can be typed. */
async function live(agent: Agent, story: Story, { fields, more }: Life): Promise<void> {
  await agent.panel.evaluate(watchWrites);
  await agent.start({ ...story, name: `Ana ${ALL_CANARIES}`, reference: ALL_CANARIES });
  await told(agent.panel, 'card');
  await story.work(agent);
  expect((await tryFields(agent)).toSorted()).toEqual(fields.toSorted());
  await tryDetails(agent);
  await tryNotes(agent);
  await more(agent);
  await trySearches(agent);
  await tryEscalation(agent);
  await tryWrapUp(agent);
  await leaveDraft(agent);
}

/** Comes back to a closed case after the browser was started anew; nothing of the canaries is shown. */
async function reopen(agent: Agent, isCall: boolean): Promise<void> {
  const { panel } = agent;
  await panel.waitFor(() => document.querySelector('[role=tablist]') !== null);
  if (isCall) await panel.click('li button[aria-current]'); // a call has no page that would show its case
  await agent.tabTo('record');
  await panel.waitFor(() => document.querySelector('[data-event=wrapped]') !== null);
  const shown = await panel.evaluate(() => [
    document.body.innerText,
    document.querySelector<HTMLTextAreaElement>('[data-note]')?.value ?? '',
  ]);
  expect(shown.flatMap(canariesIn)).toEqual([]);
}

test.each(lives)('a case of $playbook, in $browser', async (life) => {
  await begin(life.browser);
  const story = stories.find((one) => one.playbook === life.playbook && one.lang === 'en');
  if (!story) throw new Error(`no story of ${life.playbook}`);
  const url = desk.origin + story.page;
  const agent = await Agent.at(driver, url);
  await agent.welcome('Mei', { official_site: 'okpay.example' });
  await live(agent, story, life);
  const leaks: Leaks = new Map();
  await lookAt(driver, agent.panel, leaks);
  await lookAtExport(driver, leaks);
  await driver.restart();
  const again = await Agent.at(driver, url);
  await reopen(again, story.channel === 'phone');
  await lookAt(driver, again.panel, leaks);
  await expectNone(leaks);
});

test('the reason for opening a soft check by hand', async () => {
  await begin('chromium');
  const agent = await Agent.at(driver, `${desk.origin}/website/4211`);
  await agent.welcome('Mei');
  await agent.panel.evaluate(watchWrites);
  await agent.start({ channel: 'web', playbook: 'technical-support', lang: 'en', tone: 'formal' });
  await tryOverride(agent);
  const { texts = [] } = await agent.rows();
  expect(texts.map(({ text }) => text)).toEqual([expect.stringContaining('•••• 6467')]);
  const leaks: Leaks = new Map();
  await lookAt(driver, agent.panel, leaks);
  await expectNone(leaks);
});

test('the palette', async () => {
  await begin('chromium');
  const palette = await driver.extensionPage('palette.html');
  await palette.evaluate(watchWrites);
  await palette.waitFor(() => document.querySelector('form option') !== null);
  const inputs = await palette.evaluate(() =>
    [...document.querySelectorAll('form input[type=text]')].map(({ id }) => id),
  );
  for (const id of inputs) await typeOver(palette, `[id="${id}"]`, ALL_CANARIES);
  await palette.click('form button[type=submit]');
  await told(palette, 'card');
  await typeOver(palette, '[data-search]', ALL_CANARIES);
  await palette.press('Enter');
  const leaks: Leaks = new Map();
  await lookAt(driver, palette, leaks);
  await expectNone(leaks);
});

test('what a page says of itself: its address, its title, and the name of its box', async () => {
  await begin('chromium');
  const pages = await servePages();
  const agent = await Agent.at(driver, `${pages.origin}/box?card=${CANARIES[0]?.digits}`);
  await agent.tab.evaluate((name: string) => {
    document.title = name;
    document.querySelector('#box')?.setAttribute('aria-label', name);
  }, `Paid with ${CANARIES[2]?.text}`);
  await agent.welcome('Mei');
  await agent.panel.evaluate(watchWrites);
  await agent.start({ channel: 'web', playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'Ana' });
  await agent.tab.click('#box');
  await agent.chooseReply('locked.verifying');
  expect(await agent.insert()).toBe('inserted');
  const leaks: Leaks = new Map();
  await lookAt(driver, agent.panel, leaks);
  await pages.close();
  // The browser's own history has the address, whatever the extension does.
  expect(leaksToWords(leaks)).toEqual([]);
});
