/** What cannot be taken is refused in words, and nothing of it is kept. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver, Tab } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { loadFile } from '@/tests/e2e/load-file';
import { starterYaml } from '@/tests/fixtures/starter-pack';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
  const agent = await Agent.at(driver, `${desk.origin}/`);
  await agent.welcome('Mei');
});

afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

const library = (page: Tab) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const db = await done(indexedDB.open('deskside'));
    const stores = ['packs', 'playbooks', 'replies', 'scripts', 'library'];
    const all = await Promise.all(stores.map((s) => done(db.transaction(s).objectStore(s).getAll())));
    db.close();
    return JSON.stringify(all);
  });

test('a broken pack is refused with path and reason, and nothing of it is stored', async () => {
  const page = await driver.extensionPage('options.html#library');
  await page.waitFor(() => document.body.innerText.includes('Payment support starter pack'));
  await page.evaluate(() => void (location.hash = 'imports'));
  await page.waitFor(() => document.querySelector('input[type=file]') !== null);
  const before = await library(page);
  const broken = starterYaml
    .replace('id: payment-support-starter', 'id: other-pack')
    .replace(/step: possession, is: pass/, 'step: possession, is: [pass, pending]');
  expect(broken).toContain('pending]');
  await loadFile(page, 'team.yaml', broken);
  await page.waitFor(() => document.querySelector('[role=alert]') !== null);
  const told = await page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '');
  expect(told).toContain('team.yaml was not imported; the library is as it was.');
  expect(told).toContain('playbooks.account-locked.guards.identity: "is: pending" lets missing data open it');
  await page.click('[data-leave]');
  await loadFile(page, 'team.yaml', 'format: 1\nid: [');
  await page.waitFor(() => document.querySelector('[role=alert]')?.textContent?.includes('Line 2') ?? false);
  await page.click('[data-leave]');
  await loadFile(page, 'team.yaml', starterYaml.replace('format: 2', 'format: 3'));
  await page.waitFor(
    () =>
      document
        .querySelector('[role=alert]')
        ?.textContent?.includes('is not a pack format this version can read') ?? false,
  );
  expect(await library(page)).toBe(before);
  await page.close();
});

test('a write that fails keeps what was typed, and says so', async () => {
  const agent = await Agent.at(driver, `${desk.origin}/chat/4413`);
  await agent.start({
    channel: 'chat',
    playbook: 'account-locked',
    lang: 'en',
    tone: 'friendly',
    name: 'Ana',
  });
  await agent.tabTo('record');
  await agent.panel.click('[data-note]');
  await agent.panel.type('Called twice');
  await agent.panel.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    Object.assign(window, { giveBack: () => (IDBObjectStore.prototype.add = add) });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    };
  });
  await agent.panel.press('Control+Enter');
  await agent.panel.waitFor(
    () => document.querySelector('[role=status]')?.textContent?.includes('could not be saved') ?? false,
  );
  expect(
    await agent.panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value),
  ).toBe('Called twice');
  const rows = await agent.rows();
  expect([rows.notes, rows.drafts?.map((d) => d.text)]).toEqual([[], ['Called twice']]);
  await agent.panel.evaluate(() => (window as { giveBack?: () => void }).giveBack?.());
  await agent.panel.press('Control+Enter');
  await agent.panel.waitFor(() => document.querySelector('[data-event=note]') !== null);
  expect((await agent.rows()).drafts).toEqual([]);
});

test('a draft that cannot be stored is said at once, and stays in the box', async () => {
  const agent = await Agent.at(driver, `${desk.origin}/chat/4413`);
  await agent.panel.waitFor(() => document.querySelector('#tab-record') !== null);
  await agent.tabTo('record');
  await agent.panel.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    };
  });
  await agent.panel.click('[data-note]');
  await agent.panel.type('half a note');
  await agent.panel.waitFor(
    () => document.querySelector('[role=alert]')?.textContent?.includes('draft could not be stored') ?? false,
  );
  expect(
    await agent.panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value),
  ).toBe('half a note');
});

test('a database of a newer version stops with a sentence and gives the raw data', async () => {
  await driver.restart();
  const page = await driver.extensionPage('options.html#data');
  await page.waitFor(() => document.querySelector('main button') !== null);
  await page.goto(driver.extensionUrl('page.js')); // one of ours that opens no database
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('deskside', 990);
        request.onupgradeneeded = () => request.result.createObjectStore('hologram');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error ?? new Error('not upgraded'));
      }),
  );
  await page.goto(driver.extensionUrl('sidepanel.html'));
  await page.waitFor(() => document.body.innerText.includes('written by a newer Deskside'));
  await page.click('button:has-text("Save a raw copy")');
  const find = () =>
    readdirSync(driver.downloadsDir).find((name) => /^deskside-raw-export.*\.json$/.test(name));
  for (let tries = 0; tries < 100 && find() === undefined; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const raw = JSON.parse(readFileSync(join(driver.downloadsDir, find() ?? ''), 'utf8')) as {
    version: number;
    tables: Record<string, { text?: string }[]>;
  };
  expect(raw.version).toBe(99);
  expect(raw.tables.notes?.map((n) => n.text)).toEqual(['Called twice']);
  expect(raw.tables.hologram).toEqual([]);
});
