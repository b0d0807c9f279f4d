/** The two shortcuts, pressed for real: the panel with Alt+, and the palette over the page with Alt+. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Driver } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { readDatabase } from '@/tests/e2e/database';

let driver: Driver | undefined;
let desk: Awaited<ReturnType<typeof startDesk>> | undefined;

afterEach(async () => {
  await driver?.close();
  await desk?.close();
  driver = desk = undefined;
});

async function open(name: BrowserName) {
  desk = await startDesk();
  driver = await launch(name, { locale: 'en-US', headless: name === 'firefox' });
  return { driver, desk };
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test('the palette inserts at the caret, with no permission given beforehand, and gives the focus back', async () => {
    const { driver, desk } = await open(name);
    const tab = await driver.openTab(`${desk.origin}/chat/4413`);
    const agent = new Agent(driver, tab, tab);
    await agent.caretBetween('AAA ', ' BBB');
    await driver.pressGlobal('Alt+.');
    const palette = await driver.palette();
    await palette.waitFor(() => document.querySelector('form option') !== null);
    await palette.waitFor(() => document.activeElement?.matches('form input') ?? false);
    await palette.type('Ana');
    await palette.press('Tab');
    await palette.type('CHAT-4413');
    await palette.press('Enter');
    await palette.waitFor(() => document.activeElement?.matches('[data-search]') ?? false);
    await palette.type('greeting live');
    await palette.waitFor(
      () => document.querySelector('[aria-selected=true][data-reply="greet.chat"]') !== null,
    );
    await palette.waitFor(() => document.querySelector('[data-insert]') !== null);
    await palette.press('Enter'); // asks for the agent's name first
    await palette.waitFor(() => document.activeElement?.matches('[data-ask=agent_name]') ?? false);
    await palette.type('Mei');
    await palette.press('Enter');
    await tab.waitFor(() => (window as { desk?: { text(): string } }).desk?.text().includes('Mei') ?? false);
    await tab.waitFor(() => document.hasFocus());
    await driver.pressGlobal('x');
    await tab.waitFor(
      () => (window as { desk?: { text(): string } }).desk?.text().includes('today?x') ?? false,
    );
    expect(await agent.boxText()).toBe("AAA Hi Ana, I'm Mei from OKPAY. How can I help you today?x BBB");
    const page = await driver.extensionPage('options.html');
    const { events, cases, insertions } = await readDatabase(page);
    expect(events?.at(-1)).toMatchObject({ t: 'reply', reply: 'greet.chat', via: 'inserted' });
    expect(cases?.[0]).toMatchObject({ customer: { name: 'Ana', reference: 'CHAT-4413' } });
    expect(insertions).toMatchObject([{ outcome: 'inserted' }]); // logged, though the palette closed at once
  });

  test('the panel opens with its key, and may see the page it was pressed on', async () => {
    const { driver, desk } = await open(name);
    const tab = await driver.openTab(`${desk.origin}/website/4211`);
    await tab.activate();
    await driver.pressGlobal('Alt+,');
    const panel = await driver.panel();
    const agent = new Agent(driver, tab, panel);
    await agent.welcome('Mei');
    await panel.waitFor(() =>
      document.body.innerText.includes('For the conversation in front, on 127.0.0.1'),
    );
  });
});
