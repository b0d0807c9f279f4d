/** What stands beside the steps: the clock of the first reply, handing over, wrapping up, and the way to a site. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases as words } from '@/components/i18n/en/cases';
import { shell } from '@/components/i18n/en/shell';
import type { Driver } from '@/tests/drive/driver';
import { startDesk } from '@/tests/practice/serve-desk';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { patchCases } from '@/tests/e2e/database';
import { appears } from '@/tests/e2e/form';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
  await (await Agent.at(driver, `${desk.origin}/`)).welcome('Mei', { official_site: 'okpay.example' });
});
afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

async function caseAt(page: string, name: string): Promise<Agent> {
  const agent = await Agent.at(driver, desk.origin + page);
  await agent.start({ channel: 'web', playbook: 'account-locked', lang: 'en', tone: 'formal', name });
  return agent;
}

const caseOf = async (agent: Agent, name: string) =>
  (await agent.rows())['cases']?.find((row) => (row['customer'] as { name: string }).name === name);

test('a first reply that is nearly due offers the delay reply; sending it stops the clock and keeps the promise', async () => {
  const agent = await caseAt('/website/4211', 'Ana');
  const { panel } = agent;
  const isOffered = () =>
    panel.evaluate((words: string) => document.body.innerText.includes(words), words.clock.offer);
  expect(await isOffered()).toBe(false);
  const row = await caseOf(agent, 'Ana');
  await patchCases(panel, { [String(row?.['id'])]: { firstReplyDue: Date.now() - 60_000 } });
  await agent.note('Still looking into it.');
  await agent.tabTo('guide');
  await panel.click(`button:has-text("${words.clock.offer}")`);
  await appears(panel, 'dialog[open] [data-composer]');
  await agent.caretBetween('', '');
  await agent.fillAsks({ due_date: '2030-03-05T12:00' });
  expect(await agent.insert()).toBe('inserted');
  expect(await agent.boxText()).toContain('We apologise for the delay and will update you by 5 Mar 2030');
  const after = await caseOf(agent, 'Ana');
  expect(after?.['firstReplyDue']).toBeUndefined();
  expect(after?.['dueAt']).toEqual(expect.any(Number));
  expect(await isOffered()).toBe(false);
});

test('a case is handed to a named team with its packet, which is copied and never inserted', async () => {
  const agent = await caseAt('/website/4224', 'Bo');
  const { panel } = agent;
  await agent.caretBetween('', '');
  await agent.answer('describe', { lock_reason: 'wrong_password' });
  await agent.press('recent-transaction', 'f');
  await agent.waitState('recent-transaction', 'fail');
  await panel.click('footer button:has-text("Escalate")');
  await panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.value);
  expect(await panel.evaluate(() => document.querySelector('dialog[open] [data-insert]'))).toBeNull();
  const packet = await panel.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.value ?? '',
  );
  for (const piece of ['To: our ', 'Bo', 'What happened', 'Most recent transaction: failed'])
    expect(packet).toContain(piece);
  await panel.click('dialog[open] > button');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  const rows = await agent.rows();
  const event = rows['events']?.find(({ t }) => t === 'escalate');
  expect(rows['texts']?.find(({ id }) => id === event?.['textId'])?.['text']).toBe(packet);
  expect(await caseOf(agent, 'Bo')).toMatchObject({ status: 'waiting' });
  expect(await agent.boxText()).toBe('');
  await agent.caretBetween('', '');
  await agent.tab.press('Control+v');
  await agent.tab.waitFor(() => ((window as { desk?: { text(): string } }).desk?.text() ?? '') !== '');
  const bare = (text: string) => text.replace(/\s+/gu, ' ').trim();
  expect(bare(await agent.boxText())).toBe(bare(packet));
});

test('the summary of the wrap-up goes into the box, in the language that was chosen', async () => {
  const agent = await caseAt('/website/4218', 'Cy');
  const { panel } = agent;
  await agent.note('Customer called twice.');
  await agent.caretBetween('', '');
  await panel.click('footer button:has-text("Wrap up")');
  await appears(panel, 'dialog[open] [data-composer]');
  await panel.click('dialog[open] input[value=abandoned]');
  await panel.click('dialog[open] input[value="zh-CN"]');
  await panel.waitFor(
    () => document.querySelector('dialog[open] [data-composer]')?.textContent?.includes('工单') ?? false,
  );
  expect(await agent.insert()).toBe('inserted');
  const text = await agent.boxText();
  expect(text).toContain('Cy');
  expect(text).not.toContain('Customer called twice.'); // notes are for colleagues
  const sent = (await agent.rows())['events']?.find(({ t, what }) => t === 'sent' && what === 'summary');
  expect(sent).toMatchObject({ via: 'inserted', lang: 'zh-CN' });
  expect(await caseOf(agent, 'Cy')).toMatchObject({
    status: 'open',
    firstReplyDue: expect.any(Number) as number,
  });
  await panel.press('Escape');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
});

test('a site that is allowed is followed from then on, and can be taken off the list', async () => {
  const tab = await driver.openTab(`${desk.otherOrigin}/website/4211`);
  await driver.clickToolbar(tab);
  const panel = await driver.panel();
  await panel.click('[role=note] button');
  await driver.allowRequest('http://localhost');
  await panel.click('button:has-text("Always allow on")');
  await panel.waitFor(() => !document.body.innerText.includes('Always allow on'));
  // Another tab of that site is seen without a click on the icon.
  await driver.openTab(`${desk.otherOrigin}/website/4224`);
  await panel.waitFor(
    () => document.querySelector('[role=note]')?.textContent?.includes('/website/4224') ?? false,
  );
  const studio = await driver.extensionPage('options.html#sites');
  await studio.waitFor(() => document.body.innerText.includes('http://localhost'));
  await studio.click('main li button');
  await studio.waitFor(() => !document.body.innerText.includes('http://localhost'));
  expect(
    await studio.evaluate(
      async () =>
        await (
          globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
        ).chrome.permissions.getAll(),
    ),
  ).toMatchObject({ origins: [] });
});

test('with another case chosen the page in front offers its own case, not a new one', async () => {
  const first = await caseAt('/email/4305', 'Dee');
  const second = await caseAt('/email/4311', 'Eve');
  const { panel } = second;
  await second.tabTo('cases');
  await panel.click('li button:has-text("Dee")');
  await panel.waitFor(() => document.querySelector('header')?.textContent?.includes('Dee') ?? false);
  await panel.click(`[role=note] button:has-text("${shell.panel.showHere}")`);
  await panel.waitFor(() => document.querySelector('header')?.textContent?.includes('Eve') ?? false);
  expect(await panel.evaluate(() => document.querySelector('[role=note]'))).toBeNull();
  await first.tab.close();
});
