/** Playbooks in the studio: edited by form and key, named faults, published as versions; open cases stay until they are moved. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Surface, Tab } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { readDatabase, readPlaybooks } from '@/tests/e2e/database';
import { appears, choose } from '@/tests/e2e/form';
import { ANA } from '@/tests/e2e/new-case';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';

const ID = 'account-locked';
interface Stored {
  id: string;
  version: number;
  steps: { id: string; title: Record<string, string> }[];
  guards: Record<string, { when: unknown }>;
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let pages: Pages;
  let agent: Agent;

  beforeAll(async () => {
    pages = await servePages();
    driver = await launch(browser, { locale: 'en' });
    agent = await Agent.at(driver, `${pages.origin}/none`);
    await agent.welcome('Mei');
    await agent.start(ANA);
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  const open = async (): Promise<Tab> => {
    const studio = await driver.extensionPage(`options.html#playbooks/${ID}`);
    await appears(studio, '[data-step-row]');
    return studio;
  };
  const rows = async (on: Surface, table: string) =>
    ((await readDatabase(on)) as Record<string, unknown[]>)[table] ?? [];
  const versions = async (on: Surface) =>
    ((await readPlaybooks(on)) as unknown as Stored[]).filter((p) => p.id === ID);
  const order = (on: Surface) =>
    on.evaluate(() =>
      [...document.querySelectorAll('[data-step-row]')].map((row) => row.getAttribute('data-step-row')),
    );
  const part = (on: Surface, id: string) => on.click(`[data-editor] label:has(input[value="${id}"])`);

  test('published as it was opened, it stays the version it is', async () => {
    const studio = await open();
    const before = JSON.stringify(await versions(studio));
    await studio.click('[data-publish]');
    await appears(studio, '[role=status] *');
    expect(JSON.stringify(await versions(studio))).toBe(before);
    await studio.close();
  });

  test('a step moved by key in front of what it looks back to is a fault, named and refused; moved back it is none', async () => {
    const studio = await open();
    const before = await order(studio);
    await appears(studio, '[data-faults="0"]');
    const last = 'guide-unlock'; // it is locked until identity is proven
    await studio.evaluate(
      (id: string) => document.querySelector<HTMLElement>(`[data-step-name="${id}"]`)?.focus(),
      last,
    );
    for (let n = before.indexOf(last); n > 0; n--) await studio.press('Alt+ArrowUp');
    await studio.waitFor(
      (id: string) => document.querySelector('[data-step-row]')?.getAttribute('data-step-row') === id,
      last,
    );
    await appears(studio, '[data-told]:not(:empty)');
    await appears(studio, '[data-fault]');
    await studio.click('[data-publish]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await versions(studio)).toHaveLength(1);
    await studio.click('[data-fault]');
    await appears(studio, '[data-editor] [aria-expanded=true]');
    await studio.click('[data-discard]');
    await appears(studio, '[data-faults="0"]');
    await part(studio, 'steps');
    await appears(studio, '[data-step-row]');
    expect(await order(studio)).toEqual(before);
    await studio.close();
  });

  test('an edit survives a closed tab; a gate is built by form; it is published and the open case stays on its version', async () => {
    const first = await open();
    await first.click('[data-step-name="describe"]');
    await appears(first, '[data-text="title.en"]');
    await first.click('[data-text="title.en"]');
    await first.press('Control+End');
    await first.type(' now');
    await expect
      .poll(async () => JSON.stringify(await rows(first, 'playbookEdits')))
      .toContain('What happened now');
    await first.close();

    const studio = await open();
    await appears(studio, '[data-discard]');
    await part(studio, 'guards');
    await appears(studio, '[data-new-name]');
    await studio.click('[data-new-name]');
    await studio.type('asked');
    await studio.click('[data-add-named]');
    await appears(studio, '[data-guard-form="asked"]');
    await studio.click('[data-text="guard.en"]');
    await studio.type('Asked what happened');
    await appears(studio, '[data-fault="empty"]');
    await choose(studio, '[data-guard-form] [data-choice=cond]', 'any');
    await studio.click('[data-guard-form] [data-add-cond]');
    await appears(studio, '[data-guard-form] [data-choice=step]');
    await choose(studio, '[data-guard-form] [data-choice=step]', 'describe');
    await appears(studio, '[data-faults="0"]');
    expect(
      await studio.evaluate(() => document.querySelector('[data-guard-form] option[value=not]')),
    ).toBeNull();
    await studio.press('Control+s');
    await expect.poll(async () => (await versions(studio)).map((v) => v.version)).toEqual([1, 2]);
    const [, second] = await versions(studio);
    expect(second?.guards.asked?.when).toEqual({ any: [{ step: 'describe', is: 'pass' }] });
    expect(await rows(studio, 'playbookEdits')).toEqual([]);
    const [run] = (await rows(studio, 'runs')) as { playbook: { version: number } }[];
    expect(run?.playbook.version).toBe(1);
    await studio.close();
  });

  test('a run is tried without a case, and nothing of it is recorded', async () => {
    const studio = await open();
    await appears(studio, '[data-try-step="describe"] [data-try=pass]');
    const before = JSON.stringify([await rows(studio, 'runs'), await rows(studio, 'events')]);
    await choose(studio, '[data-try-field="lock_reason"]', 'unknown');
    await studio.click('[data-try-step="describe"] [data-try=pass]');
    await appears(studio, '[data-try-step="describe"][data-state=pass]');
    await appears(studio, '[data-try-gate="asked"][data-open=true]');
    await appears(studio, '[data-try-gate="identity"][data-open=false]');
    expect(JSON.stringify([await rows(studio, 'runs'), await rows(studio, 'events')])).toBe(before);
    await studio.close();
  });

  test('the open case is moved by one act, which the record names', async () => {
    const studio = await open();
    await appears(studio, '[data-older] [data-look]');
    await studio.click('[data-older] [data-look]');
    await appears(studio, '[data-older] [data-move]');
    await studio.click('[data-older] [data-move]');
    await studio.waitFor(() => document.querySelector('[data-older]') === null);
    const [run] = (await rows(studio, 'runs')) as { playbook: { version: number } }[];
    expect(run?.playbook.version).toBe(2);
    await studio.close();
    await agent.tabTo('record');
    await appears(agent.panel, '[data-event=moved]');
    const words = await agent.panel.evaluate(
      () => document.querySelector('[data-event=moved]')?.textContent ?? '',
    );
    expect(words).toContain('What happened now');
    expect(words).toContain('Asked what happened');
  });
});
