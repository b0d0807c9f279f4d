/** A team's library at an https address, from the permission to the reply in the panel; what it gives, and known issues. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePack } from '@/lib/domain/pack/write-pack';
import type { Pack } from '@/lib/domain/guides/playbook';
import type { Driver, Tab } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { launch, type BrowserName } from '@/tests/e2e/browsers';
import { readDatabase, readReplies } from '@/tests/e2e/database';
import { appears, choose, fill } from '@/tests/e2e/form';
import { ANA } from '@/tests/e2e/new-case';
import { gone, listed, search, TeamStudio, textOf } from '@/tests/e2e/team-studio';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';
import { startPackServer, type PackServer } from '@/tests/e2e/pages/serve-pack';
import { says, teamPack } from '@/tests/fixtures/packs/team-pack';

const HELLO = 'team.hello';
const LATE = 'team.late';
const GATED = 'locked.unlock-steps';
const SITE = 'https://127.0.0.1';
const given: Partial<Pack> = {
  settings: { official_site: { en: 'team.example' } },
  officialLinks: ['team.example'],
  teams: { night: { en: 'our night team' } },
  hours: { timeZone: 'Europe/Paris', days: [6, 7], from: '20:00', to: '23:00', daysOff: [] },
  retention: { days: 30 },
};
const pack = (version: number, hello: string, over: Partial<Pack> = {}) =>
  writePack(
    teamPack([says(HELLO, hello, { title: { en: 'Team hello' } }), says(LATE, 'Transfers are late today.')], {
      ...given,
      version,
      ...over,
    }),
    'yaml',
  );
const late = (until: number): Partial<Pack> => ({
  incidents: [
    {
      id: 'late',
      reply: LATE,
      title: { en: 'Transfers are late' },
      since: new Date(Date.now() - 60_000).toISOString(),
      until: new Date(until).toISOString(),
      by: 'Lead',
    },
  ],
});

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) => {
  let driver: Driver;
  let pages: Pages;
  let server: PackServer;
  let agent: Agent;
  let team: TeamStudio;
  let studio: Tab;

  beforeAll(async () => {
    pages = await servePages();
    server = await startPackServer('https');
    driver = await launch(browser, { locale: 'en', anyCertificate: true });
    agent = await Agent.at(driver, `${pages.origin}/none`);
    await agent.welcome('Mei');
    team = await TeamStudio.at(driver, server);
    studio = team.studio;
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await pages?.close();
  });

  test('an address that is not https is refused with a sentence, and not asked', async () => {
    await team.add('http://127.0.0.1/pack');
    await studio.waitFor(() => document.body.innerText.includes('Only https addresses are asked.'));
    expect((await readDatabase(studio)).packSources).toEqual([]);
    await studio.reload();
  });

  test('a pack waits, is shown, is taken, and its reply is found in the panel', async () => {
    server.serve(pack(1, 'Hello from https://team.example'), '"1"');
    await driver.allowRequest(SITE);
    const before = await readReplies(studio);
    await team.add(`${server.origin}/pack`);
    await team.outcome('/pack', 'new');
    expect(await readReplies(studio)).toEqual(before);
    expect(await team.alarms()).toEqual(expect.arrayContaining(['packs', 'retention']));
    await appears(agent.panel, '[data-waits]');
    await team.look();
    await appears(studio, `[data-plan-item="reply:${HELLO}"][data-state=new]`);
    expect(await textOf(studio, '[data-links]')).toContain('https://team.example');
    expect(await readReplies(studio)).toEqual(before);
    await team.take();
    await gone(agent.panel, '[data-waits]');
    await agent.tab.activate();
    await agent.start(ANA);
    await search(agent, 'team hello');
    await expect.poll(async () => (await listed(agent))[0]).toMatchObject({ id: HELLO, isChosen: true });
  });

  test('what it gives is shown with who gives it, and is not the agent’s to edit', async () => {
    await team.place('company', '[data-given=team]');
    await appears(studio, '[data-value="official_site.en"]:disabled');
    await appears(studio, '[data-value="company_name.en"]:enabled');
    expect(await textOf(studio, '[data-given-list=teams]')).toContain('our night team');
    expect(await textOf(studio, '[data-given-list=links]')).toContain('team.example');
    await team.place('hours', '[data-given=team]');
    expect(await studio.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)')].every((input) => input.disabled))).toBe(true); // prettier-ignore
    await team.place('data', '[data-retention="30"] [data-given=team]');
  });

  test('the same pack again is nothing new, by its mark', async () => {
    const sources = async () => (await readDatabase(studio)).packSources ?? [];
    const [before] = await sources();
    const asked = server.asked.length;
    await team.check();
    await expect
      .poll(() => server.asked.slice(asked))
      .toEqual([{ path: '/pack', etag: '"1"', cookie: undefined }]);
    await expect.poll(async () => (await sources())[0]?.['askedAt']).not.toBe(before?.['askedAt']);
    expect((await sources())[0]).toMatchObject({ outcome: 'same' });
    expect((await readDatabase(studio)).waitingPacks).toEqual([]);
  });

  test('a changed pack says what changed; what was edited here is kept as an own copy', async () => {
    await team.place(`replies/${HELLO}`, '[data-edit="text.friendly.en"]');
    await studio.click('[data-edit="text.friendly.en"]');
    await studio.press('Control+End');
    await studio.type(' Mine.');
    await studio.press('Control+s');
    await expect.poll(() => team.wordsOf(HELLO)).toContain('Mine.');
    server.serve(pack(2, 'Good day'), '"2"');
    await team.check();
    await team.outcome('/pack', 'new');
    await team.look();
    const item = `[data-plan-item="reply:${HELLO}"]`;
    await appears(studio, `${item}[data-state=changed]`);
    expect(await textOf(studio, item)).toMatch(/kept as an own copy[\s\S]*Mine\.[\s\S]*Good day/);
    expect(await team.wordsOf(HELLO)).toContain('Mine.');
    await team.take();
    await expect.poll(() => team.wordsOf(HELLO)).toContain('Good day');
    const kept = (await readReplies(studio)).filter((row) => JSON.stringify(row['text']).includes('Mine.'));
    expect(kept.map((row) => row['own'])).toEqual([true]);
  });

  test('a known issue comes with the pack, is on top of every search, and goes when its time is over', async () => {
    const until = Date.now() + 25_000;
    server.serve(pack(3, 'Good day', late(until)), '"3"');
    await team.check();
    await team.look();
    await team.take();
    await agent.tabTo('guide');
    await appears(agent.panel, '[data-issue="team/late"]');
    await search(agent, 'good day');
    // The best of the search stands below it, and is what Enter means.
    await expect.poll(async () => (await listed(agent)).slice(0, 2)).toMatchObject([
      { id: LATE, isChosen: false, known: expect.stringContaining('Known issue: Transfers are late') as string },
      { id: HELLO, isChosen: true },
    ]); // prettier-ignore
    await search(agent, 'qqqqqq');
    await expect.poll(() => listed(agent)).toMatchObject([{ id: LATE, isChosen: false }]);
    expect(Date.now()).toBeLessThan(until);
    await gone(agent.panel, '[data-issue]', 60_000);
    expect(Date.now()).toBeGreaterThanOrEqual(until);
    await agent.tabTo('guide');
    await appears(agent.panel, '[data-step-id]');
    await gone(agent.panel, '[data-issue]');
  });

  test('one that a lead announces keeps its gate, and ends when the lead ends it', async () => {
    await team.place('issues', '[data-issue-form]');
    await fill(studio, '[data-issue-words="title.en"]', 'Unlocking is slow');
    await fill(studio, '[data-issue-find]', 'unlock');
    await appears(studio, `[data-issue-reply] option[value="${GATED}"]`);
    await choose(studio, '[data-issue-reply]', GATED);
    await fill(studio, '[data-issue-until]', '2020-01-01T10:00');
    await studio.waitFor(() => document.body.innerText.includes('This moment is over already.'));
    await fill(studio, '[data-issue-until]', `${new Date().getFullYear() + 1}-01-01T10:00`);
    await studio.click('[data-pin]');
    await appears(studio, '[data-standing=live]');
    await search(agent, 'apology');
    await expect.poll(async () => (await listed(agent))[0]).toMatchObject({ id: GATED, isLocked: true });
    expect((await listed(agent))[0]?.known).toContain('Unlocking is slow');
    await team.place('issues', '[data-standing=live] [data-end]');
    await studio.click('[data-standing=live] [data-end]');
    await gone(agent.panel, '[data-issue]');
  });

  test.each([
    ['/500', 'status', 'error 500'],
    ['/html', 'not-a-pack', 'a web page'],
    ['/to-http', 'redirected', 'leads on to another'],
    ['/lying', 'too-large', 'larger than 10 MB'],
    ['/gbk', 'encoding', 'not text in UTF-8'],
  ])('%s is a sentence, and the library is as it was', async (path, wanted, words) => {
    const before = await team.library();
    await team.add(server.origin + path);
    await team.outcome(path, wanted);
    const told = await textOf(studio, `[data-source$="${path}"] [role=alert]`);
    expect(told).toContain(words);
    expect(told).toContain('The library is as it was.');
    expect(await team.library()).toBe(before);
  });

  test('a newer format is refused when it is looked at, and can be left', async () => {
    server.serve('format: 99\nid: team\n', '"99"');
    await team.check();
    await team.outcome('/pack', 'new');
    const before = await readReplies(studio);
    await team.look();
    expect(await textOf(studio, '[data-plan] [role=alert]')).toContain('99');
    await studio.click('[data-leave]');
    await gone(studio, '[data-plan]');
    expect(await readReplies(studio)).toEqual(before);
  });

  test('without the site’s permission nothing is asked, and it can be allowed again', async () => {
    server.serve(pack(4, 'Good day'), '"4"');
    await team.forbid(SITE);
    const asked = server.asked.length;
    await team.check();
    await team.outcome('/pack', 'not-allowed');
    expect(server.asked).toHaveLength(asked);
    await driver.allowRequest(SITE);
    await studio.click('[data-source$="/pack"] [data-allow]');
    await team.outcome('/pack', 'new');
  });

  test('an address that nobody answers at is a sentence; one that is removed is gone', async () => {
    await server.close();
    await team.check();
    await team.outcome('/pack', 'unreachable');
    expect(await textOf(studio, '[data-source$="/pack"] [role=alert]')).toContain('could not be reached');
    await studio.click('[data-source$="/pack"] [data-remove]');
    await gone(studio, '[data-source$="/pack"]');
    expect(JSON.stringify((await readDatabase(studio)).waitingPacks)).not.toContain('/pack');
  });
});
