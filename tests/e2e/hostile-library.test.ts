/** A library full of markup that wants to run: through the real import, seen everywhere, with the real policy of the extension. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atMost, type Driver, type Surface, type Tab } from '#drive/driver.ts';
import { writePack } from '@/lib/domain/pack/write-pack';
import type { Reply } from '@/lib/domain/guides/playbook';
import { Agent } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { readReplies } from '@/tests/e2e/database';
import { appears } from '@/tests/e2e/form';
import { giveFiles } from '@/tests/e2e/load-file';
import { ANA } from '@/tests/e2e/new-case';
import { look, NOTHING, watch } from '@/tests/e2e/hostile/watch';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';
import { hostileMarkup } from '@/tests/fixtures/hostile-markup';
import { teamPack } from '@/tests/fixtures/packs/team-pack';

const ALL = hostileMarkup();
const TOGETHER = 25;
const groups = Array.from({ length: Math.ceil(ALL.length / TOGETHER) }, (_, i) =>
  ALL.slice(i * TOGETHER, (i + 1) * TOGETHER),
);
const batch = (i: number) => `batch${String(i).padStart(2, '0')}`;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A row for each: it is the title, the typed shortcut, a tag, the folder and the text. */
const table = () =>
  [
    'title,shortcut,body,tags,category',
    ...ALL.map((text, i) =>
      [`r${i} ${text}`, text, `${text}\nrow ${i}`, `${batch(Math.floor(i / TOGETHER))},${text}`, text]
        .map(cell)
        .join(','),
    ),
  ].join('\n');

/** All of them as HTML of another tool, which is read as markup. */
const html = () =>
  JSON.stringify({
    type: 'list',
    data: groups.map((texts, i) => ({
      type: 'macro',
      id: `${i}`,
      name: `html${i} ${texts[0] ?? ''}`,
      body: `<p>words ${i}</p>${texts.map((text) => `<p>${text}</p>`).join('')}`,
    })),
  });

const withoutLiquid = (text: string) => text.replaceAll(/[{}%]/g, '');
const wordsOf = (texts: readonly string[]) => texts.map(withoutLiquid).join('\n\n');

/** All of them as texts, plain and markdown; and one reply whose variable is called like them and offers them. */
function pack(): string {
  const replies = groups.flatMap((texts, i): Reply[] =>
    (['plain', 'markdown'] as const).map((format) => ({
      id: `xss.${format}${i}`,
      title: { en: `${format}${i} ${texts[1] ?? ''}` },
      tags: texts,
      owner: texts[2] ?? '',
      format,
      text: { friendly: { en: wordsOf(texts) }, formal: { en: wordsOf(texts) } },
    })),
  );
  const asks: Reply = { id: 'xss.asks', title: { en: 'asks' }, text: { friendly: { en: 'Hello {{ xss_choice }} {{ xss_text }}' } } };
  const [label = '', ...choices] = ALL;
  const l10n = (text: string) => ({ en: text, 'zh-CN': text });
  return writePack(
    teamPack([...replies, asks], {
      id: 'xss-pack',
      title: { en: ALL[3] ?? '' },
      teams: { xss: l10n(ALL[4] ?? '') },
      placeholders: {
        xss_choice: { source: 'blank', label: l10n(label), blank: { type: 'choice', choices: choices.map(l10n) } },
        xss_text: { source: 'blank', label: l10n(ALL[5] ?? ''), default: l10n(ALL[6] ?? ''), blank: { type: 'text' } },
      },
    }),
    'yaml',
  );
} // prettier-ignore

let driver: Driver;
let pages: Pages;
let agent: Agent;
let studio: Tab;

beforeAll(async () => {
  pages = await servePages();
  driver = await launch('chromium', { locale: 'en' });
  agent = await Agent.at(driver, `${pages.origin}/box`);
  await agent.welcome('Mei');
  studio = await driver.extensionPage('options.html#imports');
  await appears(studio, '[data-export-save]');
  await watch(studio);
  await watch(agent.panel);
});
afterAll(async () => {
  await driver?.close();
  await pages?.close();
});

/** Opens all that can be opened, and shows all there is. */
const unfold = (surface: Surface) =>
  surface.evaluate(async () => {
    for (let more = document.querySelector<HTMLElement>('[data-more]'); more; more = document.querySelector('[data-more]')) {
      more.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }); // prettier-ignore

const search = async (surface: Surface, box: string, words: string) => {
  await surface.evaluate(
    (where: string, value: string) => {
      const input = document.querySelector<HTMLInputElement>(where);
      if (!input) throw new Error(`no ${where}`);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    box,
    words,
  );
};

test('the corpus is large enough, and the watch sees what is dangerous', async () => {
  expect(ALL.length).toBeGreaterThan(500);
  await studio.evaluate(() => {
    const image = document.createElement('img');
    document.body.append(image);
    try {
      image.setAttribute('onerror', 'pwned=1');
    } catch {
      image.alt = 'the browser does not let it be written';
    }
  });
  await studio.waitFor(
    () => ((globalThis as { refusedByPolicy?: string[] }).refusedByPolicy ?? []).length > 0,
  );
  const seen = await look(studio);
  expect([seen.ran, seen.nodes.length]).toEqual([false, 1]);
  await studio.evaluate(() => {
    document.querySelector('img')?.remove();
    (globalThis as { refusedByPolicy?: string[] }).refusedByPolicy = [];
  });
  expect(await look(studio)).toEqual(NOTHING);
});

test.each([
  ['xss.csv', table],
  ['macros.json', html],
  ['pack.yaml', pack],
])('%s is looked at and imported as words', async (name, text) => {
  await giveFiles(studio, [{ name: `<img src=x onerror=pwned=1>${name}`, text: text() }]);
  await studio.waitFor(() => document.querySelector('[data-apply]:enabled') !== null, atMost(30_000));
  await unfold(studio);
  expect(await look(studio)).toEqual(NOTHING);
  const told = await studio.evaluate(() => document.querySelector('[data-look]')?.textContent ?? '');
  expect(told).toContain(name === 'macros.json' ? 'words' : '<script>globalThis.pwned=1</script>');
  await studio.click('[data-apply]');
  await studio.waitFor(() => document.querySelector('[data-done]') !== null, atMost(60_000));
  expect(await look(studio)).toEqual(NOTHING);
});

test('names of files are words', async () => {
  const names = ALL.filter((_, i) => i % 12 === 0);
  for (const name of names) {
    await giveFiles(studio, [{ name, text: 'x' }]);
    await appears(studio, '[data-look]');
    expect(await look(studio), name).toEqual(NOTHING);
    await studio.click('[data-leave]');
    await studio.waitFor(() => document.querySelector('[data-look]') === null);
  }
});

test('in the studio: the list, the ticks, and every reply in its editor and preview', async () => {
  await studio.click('[data-export] input[value="replies"]');
  await appears(studio, '[data-tick]');
  expect(await look(studio)).toEqual(NOTHING);
  await studio.evaluate(() => void (location.hash = 'replies'));
  await appears(studio, '[data-find]');
  for (const i of groups.keys()) {
    await search(studio, '[data-find]', batch(i));
    await studio.waitFor(
      (from: number, count: number) => {
        const row = Number(/^r(\d+) /.exec(document.querySelector('[data-item]')?.textContent ?? '')?.[1]);
        return row >= from && row < from + count;
      },
      i * TOGETHER,
      TOGETHER,
    );
    expect(await look(studio)).toEqual(NOTHING);
  }
  const ids = (await readReplies(studio)).filter((row) => row['pack'] === 'xss-pack' || row['pack'] === 'import-intercom').map((row) => String(row['id']));
  expect(ids.length).toBeGreaterThan(groups.length * 2);
  for (const id of ids) {
    await studio.evaluate((reply: string) => void (location.hash = `replies/${reply}`), id);
    await studio.waitFor((reply: string) => document.querySelector(`[data-reply-editor="${reply}"]`) !== null && document.querySelector('[data-preview]') !== null, id);
    expect(await look(studio), id).toEqual(NOTHING);
  }
}); // prettier-ignore

test('in the panel: the list, and every reply in its preview', async () => {
  const { panel } = agent;
  await agent.start(ANA);
  await agent.tabTo('replies');
  await appears(panel, '[data-search]');
  const ids: string[] = [];
  for (const i of groups.keys()) {
    await search(panel, '[data-search]', batch(i));
    await panel.waitFor((n: number) => (document.querySelector('#reply-list')?.textContent ?? '').includes(`r${n} `), i * TOGETHER);
    expect(await look(panel)).toEqual(NOTHING);
    ids.push(`plain${i}`, `markdown${i}`, `html${i}`);
  }
  for (const title of [...ids, 'asks']) {
    await search(panel, '[data-search]', title);
    await panel.waitFor((words: string) => (document.querySelector('[data-reply][aria-selected=true]')?.textContent ?? '').includes(words) && document.querySelector('[data-composer]') !== null, title);
    expect(await look(panel), title).toEqual(NOTHING);
  }
  await appears(panel, '[data-ask]');
  expect(await panel.evaluate(() => document.querySelector('[data-composer]')?.textContent ?? '')).toContain('<script>');
  expect(await look(panel)).toEqual(NOTHING);
}); // prettier-ignore
