/** One named box: a reply goes into the box that has the caret, on the page in front, and nowhere else. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replies as words } from '@/components/i18n/en/replies';
import type { Driver, Surface, Tab } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';

type Sending = Window & { sent: string[] };
const REPLY = { id: 'general.never-send', search: 'password, code or card' };
const BEGINS = 'Dear Ana,\n\nYour message contained';

const textOf = (page: Surface, box = '#box'): Promise<string> =>
  page.evaluate((where: string) => {
    const found = document.querySelector<HTMLElement>(where);
    const isField = found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement;
    return isField ? found.value : (found?.isContentEditable && found.innerText.trim()) || '';
  }, box);

let visits = 0;
/** An address of its own for each conversation. */
const fresh = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}conversation=${++visits}`;

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let pages: Pages;
  let open: Tab[] = [];

  beforeAll(async () => {
    pages = await servePages();
    driver = await launch(browser, { locale: 'en' });
    const first = await Agent.at(driver, `${pages.origin}/none`);
    await first.welcome('Mei');
    open = [first.tab];
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    for (const tab of open.splice(1)) await tab.close();
  });

  /** A case at a page, the reply chosen and not yet inserted. */
  async function caseAt(url: string, channel: 'chat' | 'phone' = 'chat'): Promise<Agent> {
    const agent = await Agent.at(driver, fresh(url));
    open.push(agent.tab);
    await agent.start({ channel, playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'Ana' });
    return agent;
  }

  async function insert(agent: Agent): Promise<string> {
    const { panel } = agent;
    await agent.tabTo('replies');
    await panel.click('[data-search]');
    await panel.press('Control+a');
    await panel.type(REPLY.search);
    await agent.chooseReply(REPLY.id);
    return agent.insert();
  }

  test('of two frames only the one that had the caret last gets the text', async () => {
    const agent = await caseAt(`${pages.origin}/two-frames?second=own`);
    const [first, second] = [await agent.tab.frame('name=first'), await agent.tab.frame('name=second')];
    await agent.tab.click('#top');
    await first.click('#box');
    await second.click('#box');
    expect(await insert(agent)).toBe('inserted');
    expect(await textOf(second)).toContain(BEGINS);
    expect([await textOf(first), await textOf(agent.tab, '#top')]).toEqual(['', '']);
    await first.click('#box');
    const before = await textOf(second);
    expect(await insert(agent)).toBe('inserted');
    expect(await textOf(first)).toContain(BEGINS);
    expect([await textOf(second), await textOf(agent.tab, '#top')]).toEqual([before, '']);
  });

  test('a frame that was not opened gets nothing, nor does another box, until the agent allows it', async () => {
    const agent = await caseAt(`${pages.origin}/two-frames?second=other`);
    const [first, second] = [await agent.tab.frame('name=first'), await agent.tab.frame('name=second')];
    await first.click('#box');
    await second.click('#box');
    expect(await insert(agent)).toContain(words.refusal.blocked(pages.otherOrigin));
    const all = async () => [await textOf(first), await textOf(second), await textOf(agent.tab, '#top')];
    expect(await all()).toEqual(['', '', '']);
    await driver.allowRequest('http://localhost');
    await agent.panel.click(`[role=alert] button:has-text("${words.refusal.allow(pages.otherOrigin)}")`);
    await agent.panel.waitFor(() => document.querySelector('[data-composer] [role=alert]') === null);
    await second.waitFor(() => document.querySelector<HTMLTextAreaElement>('#box')?.value !== '');
    expect(await all()).toEqual(['', expect.stringContaining(BEGINS), '']);
  });

  test.each([
    ['password', words.refusal.unfit['password']],
    ['search', words.refusal.unfit['search']],
    ['searchbox', words.refusal.unfit['search']],
    ['read-only', words.refusal.unfit['read-only']],
    ['disabled', words.refusal.plain['no-box']],
    ['none', words.refusal.plain['no-box']],
  ])('%s: nothing is put there, and it is said why', async (kind, why) => {
    const agent = await caseAt(`${pages.origin}/${kind}`);
    await agent.tab.click('#box');
    expect(await insert(agent)).toContain(why);
    expect([await textOf(agent.tab), await textOf(agent.tab, '#scratch')]).toEqual(['', '']);
  });

  test('a box of one line asks first', async () => {
    const agent = await caseAt(`${pages.origin}/input`);
    await agent.tab.click('#box');
    expect(await insert(agent)).toContain(words.refusal.oneLine);
    expect(await textOf(agent.tab)).toBe('');
    await agent.panel.click(`[role=alert] button:has-text("${words.refusal.oneLineOk}")`);
    await agent.tab.waitFor(() => document.querySelector<HTMLInputElement>('#box')?.value !== '');
    expect(await textOf(agent.tab)).toContain('Dear Ana, Your message contained');
  });

  test.each(['chat', 'rich-chat'])(
    '%s: where Enter sends all lines arrive, and nothing is sent',
    async (kind) => {
      const agent = await caseAt(`${pages.origin}/${kind}`);
      await agent.tab.click('#box');
      expect(await insert(agent)).toBe('inserted');
      expect(await textOf(agent.tab)).toContain(BEGINS);
      expect(await agent.tab.evaluate(() => (window as unknown as Sending).sent)).toEqual([]);
    },
  );

  test.each(['box', 'rich'])('%s: the clipboard is left as it was', async (kind) => {
    const agent = await caseAt(`${pages.origin}/${kind}`);
    const { tab } = agent;
    await tab.click('#scratch');
    await tab.type('was on the clipboard before');
    await tab.press('Control+a');
    await tab.press('Control+c');
    await tab.press('Delete');
    await tab.click('#box');
    expect(await insert(agent)).toBe('inserted');
    await tab.click('#scratch');
    await tab.press('Control+v');
    await tab.waitFor(() => document.querySelector<HTMLInputElement>('#scratch')?.value !== '');
    expect(await textOf(tab, '#scratch')).toBe('was on the clipboard before');
  });

  test('a page that is not the case’s conversation gets nothing, nor does the one behind it', async () => {
    const agent = await caseAt(`${pages.origin}/box`);
    await agent.tab.click('#box');
    const other = await driver.openTab(fresh(`${pages.origin}/box`));
    open.push(other);
    await driver.clickToolbar(other);
    await other.click('#box');
    const told = await insert(agent);
    expect(told).toContain('Nothing was inserted.');
    expect(told).toContain(new URL(pages.origin).host);
    expect([await textOf(agent.tab), await textOf(other)]).toEqual(['', '']);
  });

  test('a case without a page writes to the tab in front only', async () => {
    const agent = await caseAt(`${pages.origin}/box`, 'phone');
    await agent.tab.click('#box');
    const front = await driver.openTab(fresh(`${pages.origin}/box`));
    open.push(front);
    await driver.clickToolbar(front);
    await front.click('#box');
    expect(await insert(agent)).toBe('inserted');
    expect([await textOf(agent.tab), await textOf(front)]).toEqual(['', expect.stringContaining(BEGINS)]);
  });

  test('a tab that was not opened to the extension gets nothing, and it is said what to click', async () => {
    const agent = await caseAt(`${pages.origin}/box`);
    await agent.tab.click('#box');
    const closed = await driver.openTab(fresh(`${pages.origin}/box`));
    open.push(closed);
    await closed.click('#box');
    expect(await insert(agent)).toContain(words.refusal.noAccess);
    expect([await textOf(agent.tab), await textOf(closed)]).toEqual(['', '']);
  });
});
