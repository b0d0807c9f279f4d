/** A reply in markdown in the real panel: seen as it will look, edited as source, inserted with its marks. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replies as words } from '@/components/i18n/en/replies';
import type { Driver, Surface } from '@/tests/drive/driver';
import { startDesk } from '@/tests/practice/serve-desk';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { appears } from '@/tests/e2e/form';

const REPLY = 'general.apology';
const BODY =
  '**Dear {{ customer_name }},** please see [our help](https://okpay.example/help).\n\n1. {{ next_step }}\n2. `done`';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;
let agent: Agent;

/** Writes the reply anew in the database, past the product. */
const writeReply = (panel: Surface, id: string, body: string) =>
  panel.evaluate(
    async (reply: string, text: string) => {
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('failed'));
        });
      const db = await settle(indexedDB.open('deskside'));
      const store = db.transaction('replies', 'readwrite').objectStore('replies');
      const row = (await settle(store.get(reply))) as object;
      await settle(store.put({ ...row, format: 'markdown', text: { formal: { en: text } } }));
      db.close();
    },
    id,
    body,
  );

const shown = (panel: Surface, what: string) =>
  panel.evaluate(
    (where: string) => [...document.querySelectorAll(`[data-composer] ${where}`)].map((el) => el.textContent),
    what,
  );

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
  agent = await Agent.at(driver, `${desk.origin}/email/4211`);
  await agent.welcome('Mei', { official_site: 'okpay.example' });
  await agent.start({
    channel: 'email',
    playbook: 'account-locked',
    lang: 'en',
    tone: 'formal',
    name: '*Ana*',
  });
  await writeReply(agent.panel, REPLY, BODY);
  await agent.chooseReply(REPLY);
  await agent.fillAsks({ next_step: '- <b>wait</b> **here**' });
});
afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

test('the preview shows its marks, where its link leads, and values as they are', async () => {
  const { panel } = agent;
  expect((await shown(panel, 'strong')).join('')).toBe('Dear *Ana*,'); // the value apart
  expect(await shown(panel, 'u')).toEqual(['our help']);
  expect(await shown(panel, 'ol code')).toEqual(['done']);
  expect((await shown(panel, 'p')).join('\n')).toContain('our help (https://okpay.example/help).');
  expect(await panel.evaluate(() => getComputedStyle(document.querySelector('[data-composer] ol') ?? document.body).listStyleType)).toBe('decimal'); // prettier-ignore
  expect((await shown(panel, 'ol li')).at(0)).toBe('- <b>wait</b> **here**');
});

test('an edit is made in its source, with its look below', async () => {
  const { panel } = agent;
  await panel.evaluate((label: string) => {
    [...document.querySelectorAll('button')].find((b) => b.textContent === label)?.click();
  }, words.send.edit);
  await appears(panel, '[data-composer] [aria-describedby=source-hint]');
  const source = await panel.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('[aria-describedby=source-hint]')?.value,
  );
  expect(source).toContain('**Dear \\*Ana\\*,** please see [our help](https://okpay.example/help).');
  expect(await shown(panel, 'strong')).toEqual(['Dear *Ana*,']);
});

test('it is inserted with its marks', async () => {
  await agent.caretBetween('AAA', 'BBB');
  expect(await agent.insert()).toBe('inserted');
  const text = await agent.boxText();
  expect(text).toContain('Dear *Ana*, please see our help');
  expect(text).not.toContain('**Dear');
  const box = await agent.compose();
  const bold = await box.evaluate(
    () => document.querySelector('[contenteditable] :is(b, strong)')?.textContent,
  );
  expect(bold).toBe('Dear *Ana*,');
});
