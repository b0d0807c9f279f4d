/** Writing replies in the studio: what is written is kept, saved with its history, and taken back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Surface, Tab } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { readDatabase, readReplies } from '@/tests/e2e/database';
import { appears } from '@/tests/e2e/form';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';

const ID = 'general.apology';
const BODY = '[data-edit="text.friendly.en"]';

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let pages: Pages;
  let agent: Agent;

  beforeAll(async () => {
    pages = await servePages();
    driver = await launch(browser, { locale: 'en' });
    agent = await Agent.at(driver, `${pages.origin}/none`);
    await agent.welcome('Mei');
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  const open = async (id?: string): Promise<Tab> => {
    const studio = await driver.extensionPage(`options.html#replies${id === undefined ? '' : `/${id}`}`);
    await appears(studio, id === undefined ? '[data-find]' : BODY);
    return studio;
  };
  const valueOf = (studio: Surface, where: string) =>
    studio.evaluate((at: string) => document.querySelector<HTMLTextAreaElement>(at)?.value, where);
  const append = async (studio: Surface, words: string) => {
    await studio.click(BODY);
    await studio.press('Control+End');
    await studio.type(words);
  };
  const stored = async (studio: Surface) => {
    const found = (await readReplies(studio)).find((row) => row['id'] === ID);
    if (!found) throw new Error('the reply is gone');
    return found;
  };
  const texts = async (studio: Surface) => JSON.stringify((await stored(studio))['text']);

  test('a reply that is opened and saved is the same bytes', async () => {
    const studio = await open(ID);
    const before = JSON.stringify(await stored(studio));
    await studio.click('[data-save]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(JSON.stringify(await stored(studio))).toBe(before);
    await studio.close();
  });

  test('what was written survives a closed tab, is saved with a key, and undone', async () => {
    const first = await open(ID);
    await append(first, ' Truly.');
    await expect.poll(async () => (await readDatabase(first)).edits?.length).toBe(1);
    await first.close();
    const studio = await open(ID);
    await expect.poll(() => valueOf(studio, BODY)).toMatch(/ Truly\.$/);
    expect(await texts(studio)).not.toContain('Truly');
    await studio.click(BODY);
    await studio.press('Control+s');
    await expect.poll(() => texts(studio)).toContain('Truly');
    await appears(studio, '[data-revision=saved]');
    await appears(studio, '[data-remark=drift]');
    await studio.click('[role=status] button');
    await expect.poll(() => texts(studio)).not.toContain('Truly');
    await expect.poll(() => valueOf(studio, BODY)).not.toContain('Truly');
    await studio.close();
  });

  test('what is typed while a save is under way is not lost', async () => {
    const studio = await open(ID);
    await append(studio, ' One.');
    await studio.evaluate((at: string) => {
      const box = document.querySelector<HTMLTextAreaElement>(at);
      const save = { key: 's', ctrlKey: true, bubbles: true, cancelable: true };
      box?.dispatchEvent(new KeyboardEvent('keydown', save));
      document.execCommand('insertText', false, ' Two.');
    }, BODY);
    await expect.poll(() => texts(studio)).toContain(' One.');
    await appears(studio, '[data-discard]');
    expect(await valueOf(studio, BODY)).toMatch(/ One\. Two\.$/);
    await studio.press('Control+s');
    await expect.poll(() => texts(studio)).toContain(' One. Two.');
    await studio.waitFor(() => document.querySelector('[data-discard]') === null);
    expect(await valueOf(studio, BODY)).toMatch(/ One\. Two\.$/);
    await studio.close();
  });

  test('a new reply that was never saved is in the list of the next tab', async () => {
    const first = await open();
    await first.click('[data-create]');
    await appears(first, BODY);
    await first.click(BODY);
    await first.type('Begun');
    await expect.poll(async () => JSON.stringify((await readDatabase(first)).edits)).toContain('Begun');
    await first.close();
    const studio = await open();
    await appears(studio, '[data-item^="own."]');
    await studio.click('[data-item^="own."]');
    await expect.poll(() => valueOf(studio, BODY)).toBe('Begun');
    await studio.click('[data-delete]');
    await expect.poll(async () => (await readDatabase(studio)).edits).toEqual([]);
    await studio.close();
  });

  test('a number that may become a card’s is not stored before it ends', async () => {
    const studio = await open(ID);
    await append(studio, ' 411111111111');
    await expect.poll(async () => (await readDatabase(studio)).edits?.length).toBe(1);
    expect(JSON.stringify(await readDatabase(studio))).not.toContain('411111');
    await studio.type('. Ends');
    await expect.poll(async () => JSON.stringify((await readDatabase(studio)).edits)).toContain('411111111111. Ends'); // prettier-ignore
    await studio.click('[data-discard]');
    await expect.poll(() => valueOf(studio, BODY)).not.toContain('4111');
    await studio.close();
  });

  test('a card number is refused with a sentence, and is not kept', async () => {
    const studio = await open(ID);
    await append(studio, ' 4111 1111 1111 1111 ');
    await studio.press('Control+s');
    await appears(studio, `${BODY}[aria-invalid=true]`);
    expect(JSON.stringify(await readDatabase(studio))).not.toContain('4111 1111 1111');
    await studio.click('[data-discard]');
    await expect.poll(() => valueOf(studio, BODY)).not.toContain('4111');
    await studio.close();
  });

  test('a new reply is written, deleted and put back', async () => {
    const studio = await open();
    await studio.click('[data-create]');
    await appears(studio, BODY);
    await studio.click('[data-edit="title.en"]');
    await studio.type('Parcel on its way');
    await studio.click(BODY);
    await studio.type('Hello');
    await studio.press('Control+s');
    await appears(studio, '[data-revision=created]');
    const id = await studio.evaluate(() => document.querySelector('[data-reply-editor]')?.getAttribute('data-reply-editor')); // prettier-ignore
    await studio.click('[data-delete]');
    await expect.poll(async () => (await readReplies(studio)).some((row) => row['id'] === id)).toBe(false); // prettier-ignore
    await studio.evaluate(() => (location.hash = 'trash'));
    await appears(studio, `[data-trashed="${id}"]`);
    await studio.click(`[data-trashed="${id}"] button`);
    await expect.poll(async () => (await readReplies(studio)).some((row) => row['id'] === id)).toBe(true); // prettier-ignore
    await studio.close();
  });
});
