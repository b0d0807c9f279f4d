/** What fingers do that are faster than the disk: nothing typed is lost, no key counts twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '@/tests/drive/driver';
import { startDesk } from '@/tests/practice/serve-desk';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { appears } from '@/tests/e2e/form';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
  await (await Agent.at(driver, `${desk.origin}/`)).welcome('');
});
afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

async function caseAt(page: string, playbook: string): Promise<Agent> {
  const agent = await Agent.at(driver, desk.origin + page);
  await agent.start({ channel: 'web', playbook, lang: 'en', tone: 'formal', name: 'Ana' });
  return agent;
}

const noteBox = (agent: Agent) =>
  agent.panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value);

test('a note that ends in digits is whole when the agent comes back to it', async () => {
  const agent = await caseAt('/website/4211', 'account-locked');
  await agent.tabTo('record');
  await agent.panel.click('[data-note]');
  await agent.panel.type('Order 20261124');
  await agent.tabTo('guide');
  await agent.tabTo('record');
  await agent.panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value !== '');
  expect(await noteBox(agent)).toBe('Order 20261124');
  expect((await agent.rows())['drafts']?.map(({ text }) => text)).toEqual(['Order 20261124']);
});

test('what is typed while a note is saved stays in the box and becomes a draft', async () => {
  const agent = await caseAt('/website/4218', 'account-locked');
  const { panel } = agent;
  await agent.tabTo('record');
  await panel.click('[data-note]');
  await panel.type('Called twice.');
  // In one turn of the page, as a key that follows before the disk has answered.
  await panel.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('[data-note]');
    if (!box) throw new Error('no box');
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    document.execCommand('insertText', false, ' And a third time.');
  });
  await appears(panel, '[data-event=note]');
  await panel.waitFor(
    () => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value === 'And a third time.',
  );
  await panel.waitFor(() => document.body.innerText.includes('Kept as a draft'));
  const rows = await agent.rows();
  expect(rows['notes']?.map(({ text }) => text)).toEqual(['Called twice.']);
  expect(rows['drafts']?.map(({ text }) => text)).toContain('And a third time.');
});

test('a key held down answers one check, not the next ones too', async () => {
  const agent = await caseAt('/website/4224', 'account-locked');
  await agent.step('registered-contact');
  const hold = () =>
    agent.panel.evaluate(async () => {
      for (let i = 0; i < 40; i++) {
        const key = { key: 'p', bubbles: true, cancelable: true, repeat: i > 0 };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    });
  await agent.panel.evaluate(() =>
    document.querySelector<HTMLElement>('[data-step-id=registered-contact] [data-step]')?.focus(),
  );
  await hold();
  await agent.waitState('registered-contact', 'pass');
  const passed = (await agent.rows())['events']?.filter(({ t }) => t === 'result');
  expect(passed?.map(({ step }) => step)).toEqual(['registered-contact']);
});

test('two quick ticks are both kept', async () => {
  const agent = await caseAt('/website/4230', 'dispute-refund');
  await agent.step('collect-evidence');
  const ticked = await agent.panel.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('[data-step-id=collect-evidence] input[type=checkbox]'),
    ];
    for (const box of boxes.slice(0, 2)) box.click();
    return boxes.slice(0, 2).map(({ value }) => value);
  });
  await agent.panel.waitFor(
    () => document.querySelectorAll('[data-step-id=collect-evidence] input:checked').length === 2,
  );
  await expect.poll(async () => (await agent.rows())['values']?.map(({ value }) => value)).toEqual([ticked]);
});

test('a name that a script asks for is typed whole before it counts', async () => {
  const agent = await Agent.at(driver, `${desk.origin}/hotline/4690`);
  const { panel } = agent;
  await agent.start({ channel: 'phone', playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'Bo' });
  await agent.tabTo('call');
  await panel.click('input[value="hotline-inbound"]'); // outside business hours another one is offered
  await agent.fillAsks({ agent_name: 'Mei Lin' });
  await panel.click('[data-read]');
  await expect
    .poll(async () => (await agent.rows())['texts']?.map(({ text }) => text))
    .toEqual([expect.stringContaining('My name is Mei Lin.')]);
  expect((await agent.rows())['settings']?.[0]).toMatchObject({ agentName: 'Mei Lin' });
});

test('a second Enter sends nothing that nobody chose', async () => {
  const agent = await caseAt('/email/4305', 'account-locked');
  const { panel } = agent;
  const sent = async () => ((await agent.rows())['events'] ?? []).filter(({ t }) => t === 'sent' || t === 'reply').length; // prettier-ignore
  const before = await sent(); // of other cases
  await agent.caretBetween('', '');
  await agent.chooseReply('general.never-send');
  await appears(panel, '[data-insert]');
  await panel.click('[data-search]');
  await panel.press('Enter');
  await expect.poll(sent).toBe(before + 1);
  await panel.press('Enter');
  await panel.press('Enter');
  await panel.press('ArrowDown');
  await appears(panel, '[data-composer]');
  expect(await sent()).toBe(before + 1);
  expect((await agent.boxText()).match(/Dear Ana/gu)).toHaveLength(1);
});

test('a refused amount takes the one before it away, and stays in sight', async () => {
  const agent = await caseAt('/website/4238', 'payment-failure');
  await agent.answer('details', { txn_amount: { amount: '240', currency: 'USD' } });
  const input = '[data-field=txn_amount] input';
  await agent.step('details');
  await agent.panel.click(input);
  await agent.panel.press('Control+a');
  await agent.panel.type('$148.90');
  await agent.panel.press('Tab');
  await agent.panel.press('Tab');
  await expect
    .poll(async () => (await agent.rows())['values']?.map(({ field }) => field))
    .not.toContain('txn_amount');
  expect(
    await agent.panel.evaluate((at: string) => document.querySelector<HTMLInputElement>(at)?.value, input),
  ).toBe('$148.90');
});

test('an edited reply is there after a look elsewhere, until the agent takes it back', async () => {
  const agent = await caseAt('/website/4241', 'account-locked');
  const { panel } = agent;
  await agent.chooseReply('general.never-send');
  await panel.click('[data-composer] button:has-text("Edit")');
  await panel.press('Control+a');
  await panel.type('In my own words.');
  await agent.tabTo('guide');
  await agent.chooseReply('general.never-send');
  await appears(panel, '[data-composer] textarea');
  const edited = () =>
    panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-composer] textarea')?.value);
  expect(await edited()).toBe('In my own words.');
  await panel.click('[data-composer] button:has-text("Back to the original")');
  await panel.waitFor(() => document.querySelector('[data-composer] textarea') === null);
});

test('a promise of the past is not filled in', async () => {
  const agent = await caseAt('/email/4311', 'account-locked');
  await agent.caretBetween('', '');
  await agent.chooseReply('general.delay');
  await agent.fillAsks({ due_date: '2020-01-01T10:00' });
  expect(await agent.insert()).toContain('not filled in');
  expect(await agent.panel.evaluate(() => document.body.innerText)).toContain(
    'This time has passed already.',
  );
  expect(await agent.boxText()).toBe('');
});

test('a playbook of a case that is opened again can begin anew', async () => {
  const agent = await caseAt('/website/4249', 'account-locked');
  const { panel } = agent;
  await agent.pass('registered-contact');
  await panel.click('#tab-record');
  await panel.click('footer button:has-text("Wrap up")');
  await appears(panel, 'dialog[open] [data-composer]');
  await panel.click('dialog[open] input[value=abandoned]');
  await panel.click('dialog[open] input[type=text]');
  await panel.type('Gone.');
  await panel.click('dialog[open] > button:has-text("Close the case")');
  await panel.click('button:has-text("Reopen")');
  await agent.tabTo('guide');
  await panel.click('button:has-text("Begin it anew")');
  await agent.waitState('registered-contact', 'pending');
  await agent.pass('registered-contact');
});

test('words and Enter in one breath send nothing that the list showed before', async () => {
  const agent = await caseAt('/website/4219?box=textarea', 'account-locked');
  const { panel } = agent;
  await agent.caretBetween('', '');
  await agent.tabTo('replies');
  await appears(panel, '[data-reply][aria-selected=true]');
  const left = async () => ((await agent.rows()).events ?? []).filter((e) => e.t === 'reply' || e.t === 'sent').map((e) => e['reply'] ?? e['what']); // prettier-ignore
  const before = await left();
  await panel.click('[data-search]');
  await panel.evaluate(() => {
    document.execCommand('insertText', false, 'confidential information');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    document.querySelector('[data-search]')?.dispatchEvent(enter);
  });
  await appears(panel, '[data-reply="general.never-send"][aria-selected=true]');
  await appears(panel, '[data-insert]');
  expect((await left()).slice(before.length)).toEqual([]);
  expect(await agent.boxText()).toBe('');
  await panel.press('Enter');
  await expect.poll(async () => (await left()).slice(before.length)).toEqual(['general.never-send']);
});
