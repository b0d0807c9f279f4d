/**
 * A kill in the middle of a write tears the last record of Chromium's log. Chromium reads over it once, goes on in the
 * same log, and at the next start deletes every database of the extension. Here the record is torn by hand.
 */
import { appendFileSync, globSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Driver, Tab } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { readDatabase } from '@/tests/e2e/database';

let driver: Driver | undefined;
let profile = '';

afterEach(async () => {
  await driver?.close();
  await rm(profile, { recursive: true, force: true });
});

/** The header of a record of 189 bytes, as a kill found it between the two writes of one record. */
const TORN = Buffer.from('9304c6ddbd0001', 'hex');

/** Kills the browser as it writes; `start` goes on with the profile. */
async function killInWrite(running: Driver): Promise<void> {
  await running.kill();
  const logs = globSync('Default/IndexedDB/chrome-extension_*.leveldb/*.log', { cwd: profile });
  expect(logs).not.toEqual([]);
  for (const log of logs) appendFileSync(join(profile, log), TORN);
  await running.start();
}

/** A profile with one note, whose browser was killed as it wrote. */
async function tornProfile(): Promise<Driver> {
  profile = mkdtempSync(join(tmpdir(), 'torn-'));
  const running = await launch('chromium', { locale: 'en', profileDir: profile });
  driver = running;
  const tab = await running.extensionPage('sidepanel.html');
  const agent = new Agent(running, tab, tab);
  await agent.welcome('Mei');
  await agent.start({
    channel: 'phone',
    playbook: 'account-locked',
    lang: 'en',
    tone: 'formal',
    name: 'Ana',
  });
  await agent.note('before the kill');
  await killInWrite(running);
  return running;
}

/** Reads past the product, on a page that runs none of its code. */
async function readNotes(running: Driver): Promise<unknown[]> {
  const tab = await running.openTab(running.extensionUrl('manifest.json'));
  const rows = await readDatabase(tab);
  await tab.close();
  return (rows['notes'] ?? []).map(({ text }) => text);
}

const reopen = (tab: Tab): Promise<void> =>
  tab.waitFor(() => document.querySelector('#tab-record,li button[aria-current]') !== null);

test('the panel leaves a torn log behind: what was kept before and after is there', async () => {
  const running = await tornProfile();
  const tab = await running.extensionPage('sidepanel.html');
  await reopen(tab);
  await tab.click('li button[aria-current]');
  const agent = new Agent(running, tab, tab);
  await agent.note('after the kill');
  await running.kill();
  await running.start();
  expect(await readNotes(running)).toEqual(['before the kill', 'after the kill']);
});

test('the control, which goes on without, loses everything', async () => {
  const running = await tornProfile();
  const tab = await running.openTab(running.extensionUrl('manifest.json'));
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('deskside');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite', { durability: 'strict' });
          writing.objectStore('settings').put({ id: 'another' });
          writing.oncomplete = () => resolve();
        };
      }),
  );
  await running.kill();
  await running.start();
  const left = await readNotes(running).catch((error: unknown) => String(error));
  expect(left).not.toEqual(['before the kill']);
});
