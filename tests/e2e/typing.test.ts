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
  await agent.fillAsks({ agent_name: 'Mei Lin' });
  await panel.click('[data-read]');
  await expect
    .poll(async () => (await agent.rows())['texts']?.map(({ text }) => text))
    .toEqual([expect.stringContaining('My name is Mei Lin.')]);
  expect((await agent.rows())['settings']?.[0]).toMatchObject({ agentName: 'Mei Lin' });
});
