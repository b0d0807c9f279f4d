/** What the panel called saved, and what it called a draft, after a reload of the extension, a quit and a kill. */
import { afterEach, expect, test } from 'vitest';
import type { Driver } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';

let driver: Driver | undefined;
let desk: Awaited<ReturnType<typeof startDesk>> | undefined;

afterEach(async () => {
  await driver?.close();
  await desk?.close();
});

const endings: Record<string, (driver: Driver) => Promise<void>> = {
  'a reload of the extension': (d) => d.reloadExtension(),
  'a quit': (d) => d.restart(),
  'a kill': async (d) => {
    await d.kill();
    await d.start();
  },
};

test.each(['chromium', 'firefox'] as const)('%s', async (name) => {
  desk = await startDesk();
  driver = await launch(name, { locale: 'en-US' });
  const url = `${desk.origin}/chat/4413`;
  const first = await Agent.at(driver, url);
  await first.welcome('Mei');
  await first.start({
    channel: 'chat',
    playbook: 'account-locked',
    lang: 'en',
    tone: 'friendly',
    name: 'Ana',
  });
  let saved = 0;
  for (const [how, end] of Object.entries(endings)) {
    const agent = saved === 0 ? first : await Agent.at(driver, url);
    await agent.panel.waitFor(() => document.querySelector('#tab-record') !== null);
    await agent.note(`note before ${how}`);
    saved++;
    await agent.panel.click('[data-note]');
    await agent.panel.type(`draft before ${how}`);
    await agent.tabTo('guide');
    await agent.step('describe');
    const field = '[data-step-id=describe] [data-field=lock_message] input';
    await agent.panel.click(field);
    await agent.panel.press('Control+a');
    await agent.panel.type(`message before ${how}`);
    const wanted = [`draft before ${how}`, `message before ${how}`];
    for (let tries = 0; tries < 60; tries++) {
      const drafts = (await agent.rows()).drafts?.map((d) => d.text) ?? [];
      if (wanted.every((text) => drafts.includes(text))) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await end(driver);
    const again = await Agent.at(driver, url);
    await again.panel.waitFor(() => document.querySelector('#tab-record') !== null);
    await again.step('describe');
    await again.panel.waitFor(
      (where: string, text: string) => document.querySelector<HTMLInputElement>(where)?.value === text,
      field,
      `message before ${how}`,
    );
    await again.tabTo('record');
    await again.panel.waitFor(
      (text: string) => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value === text,
      `draft before ${how}`,
    );
    expect((await again.rows()).notes, how).toHaveLength(saved);
    await again.panel.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('[data-note]');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, '');
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
});
