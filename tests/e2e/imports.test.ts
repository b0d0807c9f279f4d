/** Files in and out through the real studio: looked at first, then all of it or nothing, and back again. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { atMost, type Driver, type Tab } from '#drive/driver.ts';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { readEverything, readReplies } from '@/tests/e2e/database';
import { appears, choose } from '@/tests/e2e/form';
import { giveFiles, type GivenFile } from '@/tests/e2e/load-file';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';
import { writePack } from '@/lib/domain/pack/write-pack';
import { says, teamPack } from '@/tests/fixtures/packs/team-pack';

const TABLE = '甲,乙,丙\n退款,tk,您好，退款将在三个工作日内到账。\n锁定,sd,您好，请先核实身份。\n';
const team = (...said: string[]) =>
  writePack(teamPack(said.map((en, i) => says(`team.${i}`, en, { shortcut: `team${i}` }))), 'yaml');

const deep = (open: string) => open.repeat(100_000);
const BAD: [what: string, file: GivenFile, says: RegExp][] = [
  ['50 MB', { name: 'large.csv', megabytes: 50 }, /larger than 10 MB/],
  ['nesting a hundred thousand deep', { name: 'deep.json', text: deep('[') }, /damaged|nested/],
  ['deep nesting in snippets', { name: 'deep.yml', text: `matches: ${deep('[').slice(0, 90_000)}` }, /nested/],
  ['deep nesting in a pack', { name: 'deep.yaml', text: `format: 2\nplaybooks: ${deep('[')}` }, /nested/],
  ['keys that every object has', { name: 'proto.json', text: '{"format":2,"langs":["en"],"__proto__":{"a":1},"constructor":{"b":2}}' }, /reserved word/],
  ['bytes of no encoding', { name: 'odd.csv', bytes: [0x81, 0x20, 0xff, 0x00, 0x20, 0x81, 0xfe] }, /encoding/i],
  ['a binary file', { name: 'picture.png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe, 0x80] }, /\. /],
  ['an old workbook', { name: 'old.xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0, 0] }, /Excel/],
  ['an id that stands twice', { name: 'twice.yaml', text: team('A', 'B').replace('team.1', 'team.0') }, /team\.0: stands twice/],
  ['a shortcut that stands twice', { name: 'short.yaml', text: team('A', 'B').replace('shortcut: team1', 'shortcut: team0') }, /shortcut "team0" stands twice/],
  ['a newer format', { name: 'new.yaml', text: team('A').replace('format: 2', 'format: 9') }, /9 is newer/],
  ['a web page', { name: 'page.csv', text: '<!doctype html><title>Sign in</title>' }, /\. /],
]; // prettier-ignore

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let pages: Pages;
  let studio: Tab;

  beforeAll(async () => {
    pages = await servePages();
    driver = await launch(browser, { locale: 'en' });
    const agent = await Agent.at(driver, `${pages.origin}/none`);
    await agent.welcome('Mei');
    studio = await driver.extensionPage('options.html#imports');
    await appears(studio, '[data-drop]');
  });
  beforeEach(async () => {
    await studio.reload();
    await appears(studio, '[data-export-save]');
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  const library = async () => {
    const { packs, playbooks, replies, scripts, published, revisions, trash } = await readEverything(studio);
    return JSON.stringify({ packs, playbooks, replies, scripts, published, revisions, trash });
  };
  const replies = () => readReplies(studio);
  const count = (name: string) =>
    studio.evaluate(
      (n: string) => Number(document.querySelector(`[data-count="${n}"] dd`)?.textContent ?? 0),
      name,
    );
  const apply = async (file: string) => {
    await appears(studio, '[data-apply]:enabled');
    await studio.click('[data-apply]');
    await appears(studio, `[data-done="${file}"]`);
  };
  const download = async (ending: string) => {
    for (const name of readdirSync(driver.downloadsDir)) rmSync(join(driver.downloadsDir, name));
    await studio.click('[data-export-save]');
    const done = () => readdirSync(driver.downloadsDir).find((name) => name.endsWith(ending));
    await expect.poll(done).toBeDefined();
    await expect
      .poll(() => readFileSync(join(driver.downloadsDir, done() ?? ''), 'utf8').length)
      .toBeGreaterThan(0);
    return { name: done() ?? '', text: readFileSync(join(driver.downloadsDir, done() ?? ''), 'utf8') };
  };

  test('a pack is looked at, imported and taken back', async () => {
    const before = await library();
    await giveFiles(studio, [{ name: 'team.yaml', text: team('Hello', 'See https://new.example/help') }]);
    await appears(studio, '[data-plan]');
    expect([await count('new'), await count('changed')]).toEqual([2, 0]);
    await appears(studio, '[data-link="https://new.example/help"]');
    expect(await library()).toBe(before);
    await apply('team.yaml');
    expect((await replies()).filter((row) => row['pack'] === 'team').map((row) => row['id'])).toEqual([
      'team.0',
      'team.1',
    ]);
    await studio.click('[data-undo-import]');
    await expect.poll(async () => (await replies()).filter((row) => row['pack'] === 'team')).toEqual([]);
    await studio.waitFor(() => document.body.innerText.includes('The import is taken back'));
  });

  test('a table in GB18030 is read by the columns that the agent names', async () => {
    await giveFiles(studio, [{ name: '话术.csv', bytes: [...iconv.encode(TABLE, 'gb18030')] }]);
    await appears(studio, '[data-column="2"]');
    const found = await studio.evaluate(
      () => document.querySelector('[data-how=encoding]')?.textContent ?? '',
    );
    expect(found).toContain('Found: GB18030');
    const has = await studio.evaluate(
      () => document.querySelector<HTMLInputElement>('[data-has-head]')?.checked,
    );
    if (has === false) await studio.click('[data-has-head]');
    await appears(studio, '[data-count="new"]');
    await choose(studio, '[data-column="0"]', 'title');
    await choose(studio, '[data-column="1"]', 'shortcut');
    await choose(studio, '[data-column="2"]', 'body zh-CN');
    await studio.waitFor(() => document.querySelector('[data-apply]:enabled') !== null);
    expect(await count('new')).toBe(2);
    await apply('话术.csv');
    const rows = (await replies()).filter((row) => row['pack'] === 'import-table');
    const said = rows
      .map((row) => [row['shortcut'], row['title'], row['text']])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b)));
    expect(said).toEqual([
      ['sd', { 'zh-CN': '锁定' }, { friendly: { 'zh-CN': '您好，请先核实身份。' } }],
      ['tk', { 'zh-CN': '退款' }, { friendly: { 'zh-CN': '您好，退款将在三个工作日内到账。' } }],
    ]); // prettier-ignore
  });

  test('files that are dropped wait for one another; what is left is not stored', async () => {
    const before = await library();
    const blaze = '{"folders":[{"name":"f","snippets":[{"shortcut":"/drop","text":"Dropped"}]}]}';
    await giveFiles(
      studio,
      [
        { name: 'one.json', text: blaze },
        { name: 'two.yaml', text: team('Two') },
      ],
      'drop',
    );
    await appears(studio, '[data-look="one.json"] [data-plan]');
    expect(await studio.evaluate(() => document.body.innerText)).toContain('One more file waits.');
    await studio.click('[data-leave]');
    await appears(studio, '[data-look="two.yaml"] [data-plan]');
    await studio.click('[data-leave]');
    await studio.waitFor(() => document.querySelector('[data-look]') === null);
    expect(await library()).toBe(before);
  });

  test('of two that want the same, the agent’s choice is done', async () => {
    await giveFiles(studio, [{ name: 'team.yaml', text: team('Hello') }]);
    await apply('team.yaml');
    const other = writePack({ ...teamPack([says('team.0', 'Other')]), id: 'other' }, 'yaml');
    await giveFiles(studio, [{ name: 'other.yaml', text: other }]);
    await appears(studio, '[data-conflicts] [data-item="reply:team.0"]');
    await choose(studio, '[data-item="reply:team.0"] select', 'theirs');
    await apply('other.yaml');
    const row = (await replies()).find((row) => row['id'] === 'team.0');
    expect(row).toMatchObject({ text: { friendly: { en: 'Other' } }, pack: 'team' });
  });

  test.each(BAD)('%s: a sentence, and the library untouched', async (_, file, sentence) => {
    const before = await library();
    await giveFiles(studio, [file]);
    await studio.waitFor(
      () => document.querySelector('[data-look] [role=alert]') !== null && document.querySelector('[data-reading]') === null,
      atMost(20_000),
    ); // prettier-ignore
    const told = await studio.evaluate(
      () => document.querySelector('[data-look] [role=alert]')?.textContent ?? '',
    );
    expect(told).toContain(`${file.name} was not imported; the library is as it was.`);
    expect(told).toMatch(sentence);
    expect(await studio.evaluate(() => document.querySelector('[data-apply]') === null)).toBe(true);
    await studio.click('[data-leave]');
    expect(await library()).toBe(before);
  });

  test('what is exported changes nothing when it comes back', async () => {
    for (const [kind, ending] of [['yaml', '.yaml'], ['json', '.json'], ['csv', '.csv']] as const) {
      await studio.click(`[data-export] input[value="${kind}"]`);
      const file = await download(ending);
      await giveFiles(studio, [{ name: file.name, text: file.text }]);
      await appears(studio, '[data-plan]');
      const changed = await studio.evaluate(() =>
        [...document.querySelectorAll('[data-item^="reply:"]:not([data-state=same])')].map((item) => item.getAttribute('data-item')));
      expect(changed, kind).toEqual([]);
      if (kind === 'csv') await appears(studio, '[data-nothing]');
      await studio.click('[data-leave]');
    }
  }); // prettier-ignore

  test('some replies are ticked, and only they are in the file', async () => {
    await studio.click('[data-export] input[value="replies"]');
    await studio.click('[data-export] input[value="csv"]');
    await studio.click('[data-tick-find]');
    await studio.type('Unlock');
    await appears(studio, '[data-tick="locked.unlock-steps"]');
    await studio.click('[data-tick="locked.unlock-steps"]');
    const { text } = await download('.csv');
    const ids = text.split('\r\n').flatMap((line) => /^"([a-z]+\.[a-z0-9-]+)",/.exec(line)?.[1] ?? []);
    expect([...new Set(ids)]).toEqual(['locked.unlock-steps']);
  });
});
