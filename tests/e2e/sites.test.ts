/** On an allowed site the panel follows the conversation: whose it is, and where it may write. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replies as words } from '@/components/i18n/en/replies';
import { shell } from '@/components/i18n/en/shell';
import type { Driver, Surface, Tab } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { appears, choose } from '@/tests/e2e/form';
import { serveDesks } from '@/tests/e2e/pages/serve-desks';

type Moving = Window & { go(id: number): void; chat(id: number): void };
type Desks = Awaited<ReturnType<typeof serveDesks>>;

/** What the form of a new case shows. */
const form = (panel: Surface): Promise<string[]> =>
  panel.evaluate(() => [
    document.querySelector<HTMLInputElement>('form input[type=radio]:checked')?.value ?? '',
    ...[...document.querySelectorAll<HTMLInputElement>('form input[type=text]')].map((input) => input.value),
  ]);

const untilForm = (panel: Surface, name: string): Promise<void> =>
  panel.waitFor(
    (wanted: string) => document.querySelector<HTMLInputElement>('form input[type=text]')?.value === wanted,
    name,
  );

const untilCaseOf = (panel: Surface, name: string): Promise<void> =>
  panel.waitFor((wanted: string) => document.querySelector('header b')?.textContent === wanted, name);

/** Starts the case as the form has it. */
async function startAsRead(panel: Surface, name: string): Promise<void> {
  await appears(panel, 'form option[value="account-locked"]');
  await choose(panel, 'form select', 'account-locked');
  await panel.click('form button[type=submit]');
  await untilCaseOf(panel, name);
}

/** The page in front is said to be another conversation, and a case can be begun there. */
async function startHere(panel: Surface): Promise<void> {
  await panel.click(`[role=note] button:has-text("${shell.panel.startHere}")`);
  await appears(panel, 'form input[type=text]');
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let desks: Desks;
  let panel: Surface;
  let tabs: Tab[] = [];

  beforeAll(async () => {
    desks = await serveDesks();
    driver = await launch(browser, { locale: 'en' });
    await driver.grantHost('http://127.0.0.1');
    const first = await Agent.at(driver, `${desks.origin}/none`);
    await first.welcome('Mei');
    panel = first.panel;
  });
  afterAll(async () => {
    await driver?.close();
    await desks?.close();
  });

  const open = async (path: string): Promise<Tab> => {
    const tab = await driver.openTab(`${desks.origin}${path}`);
    tabs.push(tab);
    return tab;
  };

  test('a new conversation comes with channel, name and number; what the agent types stays', async () => {
    await open('/conversation/6?folder_id=2');
    await untilForm(panel, 'Ana Müller');
    expect(await form(panel)).toEqual(expect.arrayContaining(['email', 'Ana Müller', '906']));
    await panel.evaluate(() =>
      document.querySelectorAll('form input[type=text]')[1]?.setAttribute('data-second', ''),
    );
    await panel.click('[data-second]');
    await panel.press('Control+a');
    await panel.type('MINE-1');
    await panel.evaluate(() => window.dispatchEvent(new Event('focus')));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await form(panel)).toEqual(expect.arrayContaining(['Ana Müller', 'MINE-1']));
    await startAsRead(panel, 'Ana Müller');
  });

  test('another tab is another case, markup in a name is only letters, and the first comes back', async () => {
    const name = 'Bea <img src=x onerror="document.title=1">';
    await open('/conversation/7#thread-9');
    await startHere(panel);
    await untilForm(panel, name);
    await startAsRead(panel, name);
    expect(await panel.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
    await tabs[0]?.activate();
    await untilCaseOf(panel, 'Ana Müller');
    await tabs[1]?.activate();
    await untilCaseOf(panel, name);
    await tabs[1]?.goto(`${desks.origin}/conversation/6?page=2#thread-3`);
    await untilCaseOf(panel, 'Ana Müller');
  });

  test('a desk of one page is followed as it moves, and no name is taken from the conversation before', async () => {
    const tab = await open('/app/accounts/1/inbox/4/conversations/12');
    await startHere(panel);
    await untilForm(panel, 'Cleo Park');
    await startAsRead(panel, 'Cleo Park');
    await tab.evaluate(() => (window as unknown as Moving).go(13));
    await startHere(panel);
    const names = new Set<string>();
    for (let i = 0; i < 30; i++) {
      names.add((await form(panel)).at(-2) ?? '');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await untilForm(panel, 'Dan Wu');
    expect([...names]).not.toContain('Cleo Park');
    await startAsRead(panel, 'Dan Wu');
    await tab.evaluate(() => (window as unknown as Moving).go(12));
    await untilCaseOf(panel, 'Cleo Park');
  });

  test('a conversation in a new tab is looked at before the agent turns to the panel', async () => {
    const [first] = tabs;
    if (!first) throw new Error('no tab is open');
    await first.activate();
    await untilCaseOf(panel, 'Ana Müller');
    await new Agent(driver, first, panel).chooseReply('general.never-send');
    const studio = await driver.extensionPage('options.html#sites');
    const says = (wanted: string) =>
      panel.waitFor(
        (text: string) => document.querySelector('[data-composer]')?.textContent.includes(text),
        wanted,
      );
    await says(words.target.none['no-access']);
    const other = await open('/conversation/12');
    await says(words.target.other(`${new URL(desks.origin).host}/conversation/6`));
    await other.close();
    await studio.close();
  });

  test('where the page alone says which chat is open, nothing goes into another', async () => {
    const tab = await open('/site_admin/');
    await startHere(panel);
    await untilForm(panel, 'Eva Long');
    await startAsRead(panel, 'Eva Long');
    const agent = new Agent(driver, tab, panel);
    await agent.tabTo('replies');
    await agent.chooseReply('general.never-send');
    await tab.click('#CSChatMessage-71');
    await tab.evaluate(() => (window as unknown as Moving).chat(70)); // the panel has not looked since
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-insert]')?.click()); // no pointer: nor does it now
    await appears(panel, '[data-composer] [role=alert]');
    const told = await panel.evaluate(
      () => document.querySelector('[data-composer] [role=alert]')?.textContent,
    );
    const host = new URL(desks.origin).host;
    expect(told).toContain(
      words.refusal.otherPage(`${host}/site_admin/chat/single/71`, `${host}/site_admin/chat/single/70`),
    );
    const boxes = () =>
      tab.evaluate(() => [...document.querySelectorAll('textarea')].map((box) => box.value));
    expect(await boxes()).toEqual(['', '']);
    await tab.evaluate(() => (window as unknown as Moving).chat(71));
    await new Promise((resolve) => setTimeout(resolve, 300)); // the panel looks at most every 150 ms
    await panel.evaluate(() => window.dispatchEvent(new Event('focus')));
    await panel.click('[data-insert]');
    await tab.waitFor(() => [...document.querySelectorAll('textarea')].some((box) => box.value !== ''));
    expect(await boxes()).toEqual(['', expect.stringContaining('passwords')]);
  });

  test('a rule of the agent’s own is tried on the page, saved, and holds', async () => {
    await open('/own/6');
    const studio = await driver.extensionPage('options.html#sites');
    await studio.click('[data-new-rule]');
    const put = async (field: string, text: string) => {
      await studio.click(field);
      await studio.type(text);
    };
    await put('[data-rule=title]', 'Own desk');
    await put('[data-rule=patterns]', '127.0.0.1/own/{id:number}');
    await put('[data-spot=name] [data-part=select]', '.who[');
    await studio.waitFor(() => document.querySelector('[data-test=read]')?.textContent?.includes('.who['));
    await studio.press('Backspace');
    await put('[data-spot=number] [data-part=select]', 'h1 b');
    await put('[data-spot=number] [data-part=cut]', '(a+)+');
    await studio.waitFor(() => document.querySelector('[data-test=faults]') !== null);
    await studio.press('Control+a');
    await studio.type('A-(\\d+)');
    await studio.press('Tab');
    await studio.waitFor(() => {
      const place = (el: Element | null) => el?.getBoundingClientRect() ?? new DOMRect();
      const field = place(document.activeElement);
      return field.bottom <= place(document.querySelector('[data-test]')).top;
    });
    await put('[data-rule=public]', '#box');
    await studio.waitFor(() => document.querySelector('[data-reading=boxes]')?.textContent?.startsWith('1 '));
    const reading = (id: string) =>
      studio.evaluate((which: string) => document.querySelector(`[data-reading=${which}]`)?.textContent, id);
    expect([await reading('key'), await reading('name'), await reading('number')]).toEqual([
      `${new URL(desks.origin).host}/own/6`,
      'Ana Müller',
      '6',
    ]);
    await studio.click('[data-rule-form] button[type=submit]');
    await appears(studio, '[data-own="Own desk"]');
    await studio.close();
    const again = await open('/own/6?tab=notes#c4');
    await again.activate();
    await startHere(panel);
    await untilForm(panel, 'Ana Müller');
    await startAsRead(panel, 'Ana Müller');
    const rows = await new Agent(driver, again, panel).rows();
    expect(rows['cases']?.map((row) => row['address'])).toContain(`${desks.origin}/own/6`);
  });
});
