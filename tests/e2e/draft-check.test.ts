/** The draft check and the log of insertions, in the built extension: what is said, and what is not kept. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks as words } from '@/components/i18n/en/checks';
import { insertions as studioWords } from '@/components/i18n/en/insertions';
import type { Driver, Surface } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { readDatabase } from '@/tests/e2e/database';
import { appears } from '@/tests/e2e/form';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';

const CANARY = 'canary-7Q4Z';
const SPOILT = `Dear Ana Souza, {{refund_ref}} ${CANARY}: we guarantee it, card 4111 1111 1111 1111. See https://strange.example.com/x`;

const boxText = (page: Surface): Promise<string> =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('#box');
    return box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? '');
  });

const findings = (panel: Surface): Promise<[kind: string, text: string][]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-finding]')].map((item): [string, string] => [
      item.dataset['finding'] ?? '',
      item.querySelector('q')?.textContent ?? '',
    ]),
  );

const checked = (panel: Surface): Promise<void> => appears(panel, 'dialog[open] [data-draft=done]');
/** True where a passing word stands in front of the sheet. */
const isCovered = (panel: Surface): Promise<boolean> =>
  panel.evaluate(() => {
    const sheet = document.querySelector('dialog[open]')?.getBoundingClientRect();
    const toast = document.querySelector('[aria-live=polite] > *')?.getBoundingClientRect();
    return sheet !== undefined && toast !== undefined && toast.bottom > sheet.top;
  });
const closeSheet = async (panel: Surface): Promise<void> => {
  await panel.press('Escape');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
};

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    driver = await launch(browser, { locale: 'en' });
    await (await Agent.at(driver, `${pages.origin}/none`)).welcome('Mei');
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  const start = { channel: 'chat', playbook: 'account-locked', lang: 'en', tone: 'formal' } as const;

  test.each(['box', 'rich'])(
    '%s: a good draft is said to be good; a spoilt one is told piece by piece, and nothing of it stays',
    async (kind) => {
      const other = await Agent.at(driver, `${pages.origin}/none?other=${kind}`);
      await other.start({ ...start, name: 'Ana Souza' });
      const agent = await Agent.at(driver, `${pages.origin}/${kind}?name=Answer&canary=${CANARY}`);
      const { panel, tab } = agent;
      await agent.start({ ...start, name: 'Li Wei' });
      await tab.click('#box');
      await agent.chooseReply('general.never-send');
      expect(await agent.insert()).toBe('inserted');
      const good = await boxText(tab);

      await panel.press('Alt+c');
      await checked(panel);
      expect(await isCovered(panel)).toBe(false); // by the word of the insertion
      const said = await panel.evaluate(
        () => document.querySelector('dialog[open] [role=status]')?.textContent,
      );
      expect(said).toContain(words.draft.clear(`Answer · ${new URL(pages.origin).host}`));
      expect(await boxText(tab)).toBe(good);
      await closeSheet(panel);

      await tab.click('#box');
      await tab.press('Control+a');
      await tab.type(SPOILT);
      const spoilt = await boxText(tab);
      expect(spoilt).toContain('4111 1111');
      await panel.click('[data-check]');
      await checked(panel);
      expect(await findings(panel)).toEqual([
        ['payment', '•••• 1111'],
        ['placeholder', '{{refund_ref}}'],
        ['other-customer', 'Ana Souza'],
        ['addressee', 'Ana Souza'],
        ['link', 'https://strange.example.com/x'],
        ['promise', 'guarantee'],
      ]);
      const told = await panel.evaluate(() => document.body.textContent);
      expect(told).not.toContain('4111 1111');
      expect(await panel.evaluate(() => document.querySelector('dialog[open] [role=alert]')?.textContent)).toContain('6 things'); // prettier-ignore
      expect(await boxText(tab)).toBe(spoilt);
      await closeSheet(panel);

      const rows = await readDatabase(panel);
      for (const piece of ['refund_ref', 'strange.example', '4111 1111', 'guarantee'])
        expect(JSON.stringify(rows)).not.toContain(piece);
      expect(JSON.stringify(rows['insertions'])).not.toContain(CANARY);
      expect(rows['insertions']?.at(-1)).toMatchObject({ kind: kind === 'box' ? 'textarea' : 'rich' });
      await tab.close();
      await other.tab.close();
    },
  );

  test('what cannot be read is said, with what to do', async () => {
    const agent = await Agent.at(driver, `${pages.origin}/box?second`);
    await agent.start({ ...start, name: 'Li Wei' });
    await agent.tab.click('#box');
    await agent.tabTo('replies');
    await agent.panel.press('Alt+c');
    await checked(agent.panel);
    const said = () =>
      agent.panel.evaluate(() => document.querySelector('dialog[open] :is([role=alert], [role=status])')?.textContent); // prettier-ignore
    expect(await said()).toBe(words.draft.empty);
    await agent.tab.evaluate(() => document.querySelectorAll('textarea').forEach((box) => box.remove()));
    await agent.panel.press('Alt+c');
    await agent.panel.waitFor(
      (text: string) => document.querySelector('dialog[open] [role=alert]')?.textContent === text,
      words.draft['no-box'],
    );
    await closeSheet(agent.panel);
    await agent.tab.close();
  });

  test('the lead adds a word, takes a shipped one out and brings it back', async () => {
    const studio = await driver.extensionPage('options.html#draft-check');
    const list = '[data-words="promise-en"]';
    const shows = (wanted: string): Promise<void> =>
      studio.waitFor(
        (where: string, text: string) => document.querySelector(where)?.textContent.includes(text),
        `${list} ul`,
        wanted,
      );
    await appears(studio, `${list} li`);
    await studio.click(`${list} input`);
    await studio.type('swear to it');
    await studio.press('Enter');
    await shows('swear to it');
    await studio.click(`${list} [aria-label="${studioWords.draftWords.remove('definitely')}"]`);
    await appears(studio, `${list} [data-restore]`);
    const stored = (await readDatabase(studio))['settings']?.[0]?.['draftWords'];
    expect(stored).toEqual({ promise: { en: { added: ['swear to it'], removed: ['definitely'] } } });
    await studio.click(`${list} [data-restore]`);
    await shows('definitely');
    await studio.click(`${list} [aria-label="${studioWords.draftWords.remove('swear to it')}"]`);
    await studio.waitFor(() => !document.body.textContent.includes('swear to it'));
    await studio.close();
  });

  test('the settings show the insertions, and the report names no site and holds no text', async () => {
    const studio = await driver.extensionPage('options.html#insertions');
    await appears(studio, '[data-summary] tbody tr');
    const host = new URL(pages.origin).host;
    const shown = await studio.evaluate(() => document.querySelector('[data-latest]')?.textContent ?? '');
    expect(shown).toContain(host);
    expect(shown).toContain(studioWords.insertions.outcome.inserted);
    const save = async (): Promise<string> => {
      await studio.click(`button:has-text("${studioWords.insertions.export}")`);
      for (let tries = 0; tries < 100; tries++) {
        const file = readdirSync(driver.downloadsDir).find((name) => name.endsWith('.json'));
        const text = file === undefined ? '' : readFileSync(join(driver.downloadsDir, file), 'utf8');
        if (file !== undefined && text.endsWith('}')) {
          rmSync(join(driver.downloadsDir, file));
          return text;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('no report was saved');
    };
    const report = await save();
    expect(JSON.parse(report)).toMatchObject({ format: 'deskside-insertions', v: 1, version: '0.1.0' });
    expect((JSON.parse(report) as { browser: string }).browser).toMatch(/^(Chrome|Firefox) \d/);
    for (const piece of [host, CANARY, 'Answer', 'password', 'Li Wei']) expect(report).not.toContain(piece);
    await studio.click('input[type=checkbox]');
    expect(await save()).toContain(host);
    await studio.click(`button:has-text("${studioWords.insertions.clear}")`);
    await appears(studio, 'section:not(:has(table))');
    expect((await readDatabase(studio))['insertions']).toEqual([]);
    await studio.close();
  });
});
