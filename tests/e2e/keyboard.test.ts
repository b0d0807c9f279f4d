/** One conversation from first run to wrap-up without touching the mouse. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver, Surface } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
});

afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

const focused = (panel: Surface, selector: string) =>
  panel.waitFor((where: string) => document.activeElement?.matches(where) ?? false, selector);

/** Presses a key until the focus is on what is wanted: what a person does who looks where it goes. */
async function walkTo(panel: Surface, selector: string, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await panel.evaluate((where: string) => document.activeElement?.matches(where) ?? false, selector))
      return;
    await panel.press(key);
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

const inStep = (step: string, what: string) => `[data-step-id="${step}"] ${what}`;

async function passByKey(agent: Agent, step: string): Promise<void> {
  await focused(agent.panel, inStep(step, '[data-step]'));
  await agent.panel.press('p');
  await agent.waitState(step, 'pass');
}

test('by keyboard alone', async () => {
  const tab = await driver.openTab(`${desk.origin}/chat/4413`);
  const agent = new Agent(driver, tab, tab);
  await agent.caretBetween('AAA', 'BBB');
  await driver.clickToolbar(tab); // stands for Alt+, which a headless browser does not have
  const panel = await driver.panel();
  const at = new Agent(driver, tab, panel);
  await focused(panel, 'form input');
  await panel.type('Mei');
  for (const page of [2, 3]) {
    await panel.press('Enter');
    await panel.waitFor((n: number) => document.body.innerText.includes(`${n} of 3`), page);
    await walkTo(panel, 'button[type=submit]');
  }
  await panel.press('Enter');
  await focused(panel, 'button');
  await panel.press('Enter');
  await focused(panel, 'form input[type=text]');
  await panel.type('Ana');
  await panel.press('Tab');
  await panel.type('CHAT-4413');
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('[data-step-id]') !== null);
  await walkTo(panel, inStep('describe', 'input[type=radio]'));
  await panel.press('Space');
  await at.waitState('describe', 'pass');
  await walkTo(panel, inStep('describe', 'button[data-key=n]'));
  await panel.press('n');
  await focused(panel, inStep('strange', '[data-step]'));
  await walkTo(panel, inStep('strange', 'input[type=radio]'));
  await panel.press('ArrowDown');
  await at.waitState('strange', 'pass');
  await panel.press('n');
  for (const step of ['registered-contact', 'recent-transaction', 'possession']) await passByKey(at, step);
  await passByKey(at, 'guide-unlock');
  await panel.press('/');
  await focused(panel, '[data-search]');
  await panel.type('unlock steps');
  await panel.waitFor(
    () => document.querySelector('[aria-selected=true][data-reply="locked.unlock-steps"]') !== null,
  );
  await panel.waitFor(() => document.querySelector('[data-insert]') !== null);
  await panel.waitFor(() => document.querySelector('#reply-list[aria-busy=false]') !== null);
  await panel.press('Enter');
  await focused(panel, '[data-ask=official_site]');
  await panel.type('okpay.example');
  await panel.press('Enter');
  await panel.waitFor(
    () => document.querySelector('[role=alert]') !== null || document.body.innerText.includes('Inserted'),
  );
  expect(await agent.boxText()).toMatch(/^AAAGood news Ana.*okpay\.example.*BBB$/s);
  await panel.press('Escape');
  await walkTo(panel, '[role=tab]', 'Shift+Tab');
  await panel.press('w');
  await focused(panel, '[data-note]');
  await panel.type('Steps sent.');
  await panel.press('Control+Enter');
  await panel.waitFor(() => document.querySelector('[data-event=note]') !== null);
  await walkTo(panel, 'footer > button');
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('dialog[open] [data-composer]') !== null);
  await walkTo(panel, 'dialog[open] input[type=radio][value=escalated]');
  await walkTo(panel, 'dialog[open] input[type=text]');
  await panel.type('Waits for the customer.');
  await walkTo(panel, 'dialog[open] > button:last-of-type');
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  expect((await at.rows()).cases?.[0]).toMatchObject({ status: 'closed', outcome: 'escalated' });
});
