/** What is saved is asked to be on the disk before it is called saved: `strict`, in every transaction that writes. */
import { afterEach, describe, expect, test } from 'vitest';
import { ChromiumTab } from '@/tests/drive/chromium-tab';
import type { Driver, Tab } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { loadFile } from '@/tests/e2e/load-file';
import { writePack } from '@/lib/domain/pack/write-pack';
import { says, teamPack } from '@/tests/fixtures/packs/team-pack';

interface Seen {
  database: string;
  mode: string;
  durability: string | undefined;
  tables: string[];
}
type Watched = typeof globalThis & { transactions: Seen[] };

/** Notes every transaction that the page uses from now on, as the browser itself describes it. */
function watchTransactions(): void {
  const scope = globalThis as Watched;
  scope.transactions = [];
  const known = new WeakSet<IDBTransaction>();
  // Not the opening of transactions: whoever opened its database earlier may have kept the browser's own function.
  const take = IDBTransaction.prototype.objectStore;
  IDBTransaction.prototype.objectStore = function (...given) {
    const { db, mode, durability, objectStoreNames } = this;
    if (!known.has(this))
      scope.transactions.push({ database: db.name, mode, durability, tables: [...objectStoreNames] });
    known.add(this);
    return take.apply(this, given);
  };
}

/** What a transaction gets that asks for nothing: the watch must be able to tell the difference. */
async function writeCarelessly(): Promise<void> {
  const opening = indexedDB.open('careless');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  opening.result.transaction('rows', 'readwrite').objectStore('rows').put('row', 'row');
  opening.result.close();
}

/** Opens the panel in a tab, watched: in Chromium from before its first script, in Firefox from when it is there. */
async function openWatched(driver: Driver): Promise<Tab> {
  const tab = await driver.extensionPage('manifest.json');
  if (tab instanceof ChromiumTab) await tab.puppeteerPage.evaluateOnNewDocument(watchTransactions);
  await tab.goto(driver.extensionUrl('sidepanel.html'));
  if (driver.browser === 'firefox') await tab.evaluate(watchTransactions);
  return tab;
}

/** The transactions of a pack that is loaded in the studio. */
async function installWatched(driver: Driver, tab: Tab): Promise<Seen[]> {
  await tab.goto(driver.extensionUrl('options.html#imports'));
  await tab.waitFor(() => document.querySelector('input[type=file]') !== null);
  await loadFile(tab, 'pack.yaml', writePack(teamPack([says('team.a', 'A')]), 'yaml'));
  await tab.click('[data-apply]');
  await tab.waitFor(() =>
    (globalThis as Watched).transactions.some(
      ({ mode, tables }) => mode === 'readwrite' && tables.includes('searchNames'),
    ),
  );
  return tab.evaluate(() => (globalThis as Watched).transactions);
}

/** Saves something of each kind by the product's own hands. */
async function saveEverything(agent: Agent): Promise<void> {
  const { panel } = agent;
  await agent.welcome('Mei', { official_site: 'okpay.example' });
  await agent.start({
    channel: 'phone',
    playbook: 'account-locked',
    lang: 'en',
    tone: 'formal',
    name: 'Ana',
  });
  await agent.answer('describe', { lock_reason: 'wrong_password', lock_message: 'Account locked' });
  await agent.answer('strange', { strange_activity: 'no' });
  await agent.pass('registered-contact');
  await agent.press('registered-contact', 'u');
  await panel.press('Enter');
  await agent.waitState('registered-contact', 'pending');
  await agent.note('Locked out since noon.');
  await panel.click('footer button:has-text("Wrap up")');
  await panel.click('dialog[open] input[value=abandoned]');
  await panel.click('dialog[open] input[type=text]');
  await panel.type('No answer any more');
  await panel.click('dialog[open] > button:has-text("Close the case")');
  await panel.waitFor(() => document.querySelector('[data-event=wrapped]') !== null);
}

let driver: Driver | undefined;
afterEach(async () => {
  await driver?.close();
  driver = undefined;
});

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  test('every transaction that writes to the database is strict', async () => {
    driver = await launch(browser, { locale: 'en' });
    const tab = await openWatched(driver);
    await saveEverything(new Agent(driver, tab, tab));
    await tab.evaluate(writeCarelessly);
    const seen = await tab.evaluate(() => (globalThis as Watched).transactions);
    if (browser === 'chromium') seen.push(...(await installWatched(driver, tab)));
    const careless = seen.filter(({ database }) => database === 'careless');
    expect(careless.map(({ durability }) => durability)).toEqual(['default']);
    const writes = seen.filter(({ database, mode }) => database === 'deskside' && mode === 'readwrite');
    expect(writes.filter(({ durability }) => durability !== 'strict')).toEqual([]);
    const kinds = [...new Set(writes.map(({ tables }) => tables.toSorted().join()))];
    const written = [...new Set(writes.flatMap(({ tables }) => tables))];
    console.log(`${browser}: ${writes.length} writes over ${kinds.length} sets of tables`);
    expect(kinds).toContain('drafts');
    expect(kinds).toContain('given,settings'); // what is given is renewed with them
    for (const table of ['cases', 'runs', 'events', 'values', 'notes', 'texts'])
      expect(written).toContain(table);
    if (browser === 'chromium') expect(written).toContain('searchNames');
  });
});
