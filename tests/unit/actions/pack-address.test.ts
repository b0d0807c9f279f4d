/** An address, a real server behind it, and a real library that only the agent changes. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPackSource } from '@/lib/actions/add-pack-source';
import { applyImport, dismissWaiting } from '@/lib/actions/apply-import';
import { askDueSources, askPackSource, type Caller } from '@/lib/actions/ask-pack-sources';
import { planWaitingPack } from '@/lib/actions/plan-pack-file';
import { removePackSource } from '@/lib/actions/remove-pack-source';
import { readPackSources, readWaitingAddresses } from '@/lib/db/pack-sources';
import { ASK_EVERY, readPackAddress } from '@/lib/domain/pack/source';
import { writePack } from '@/lib/domain/pack/write-pack';
import { askPackAddress } from '@/lib/platform/pack-address';
import { newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { says, saysNow, teamPack } from '@/tests/fixtures/library';
import { startPackServer, type PackServer } from '@/tests/e2e/pages/serve-pack';
import { readLibraryContent } from '@/lib/db/library-content';

const TEAM = 'https://team.example';
let server: PackServer;
beforeAll(async () => {
  server = await startPackServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
});

/** The network: what is asked of team.example reaches the local server, as DNS and a certificate would have it. */
const network: typeof fetch = (input, init) => fetch((input as string).replace(TEAM, server.origin), init);
const caller: Caller = {
  allowed: () => Promise.resolve(true),
  ask: (address, etag) =>
    askPackAddress(address, etag, { fetch: network, patience: 500, most: 10 * 1024 * 1024 }),
};
const granted = { request: () => Promise.resolve(true), keepAsking: () => Promise.resolve() };
const pack = (en: string) => writePack(teamPack([says('team.hello', en)]), 'yaml');

async function deskWith(path: string): Promise<{ desk: TestDesk; address: string }> {
  const desk = await newDesk();
  const added = await addPackSource(desk, TEAM + path, granted);
  if (!added.ok) throw new Error(added.why);
  return { desk, address: added.address };
}
const library = async (desk: TestDesk) =>
  JSON.stringify([
    await readLibraryContent(desk.db),
    await desk.db.library.toArray(),
    await desk.db.given.toArray(),
  ]);

describe('which addresses are kept', () => {
  test.each([
    ['http://team.example/pack', 'not-https'],
    ['ftp://team.example/pack', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['team.example/pack', 'no-address'],
    ['', 'no-address'],
    ['https://me:secret@team.example/pack', 'has-password'],
  ])('%s is not: %s', async (entered, why) => {
    const desk = await newDesk();
    expect(await addPackSource(desk, entered, granted)).toEqual({ ok: false, why });
    expect(await readPackSources(desk.db)).toEqual([]);
  });

  test('one is, without its fragment, when the agent allows its site', async () => {
    const asked: string[] = [];
    const hands = { ...granted, request: (origin: string) => Promise.resolve(asked.push(origin) > 0) };
    const desk = await newDesk();
    expect(await addPackSource(desk, ` ${TEAM}/pack?team=1#top `, hands)).toEqual({
      ok: true,
      address: `${TEAM}/pack?team=1`,
    });
    expect(asked).toEqual([TEAM]);
    const declined = { ...granted, request: () => Promise.resolve(false) };
    expect(await addPackSource(desk, `${TEAM}/other`, declined)).toEqual({ ok: false, why: 'not-allowed' });
    expect((await readPackSources(desk.db)).map((s) => s.id)).toEqual([`${TEAM}/pack?team=1`]);
    expect(readPackAddress(`${TEAM}:8443/p`)).toMatchObject({ ok: true, origin: `${TEAM}:8443` });
  });
});

describe('a bad answer is an outcome, and the library is untouched', () => {
  test.each([
    ['/500', { outcome: 'status', status: 500 }],
    ['/nowhere', { outcome: 'status', status: 404 }],
    ['/html', { outcome: 'not-a-pack' }],
    ['/hidden-html', { outcome: 'not-a-pack' }],
    ['/to-http', { outcome: 'redirected' }],
    ['/to-other', { outcome: 'redirected' }],
    ['/gbk', { outcome: 'encoding' }],
    ['/silent', { outcome: 'timeout' }],
    ['/half', { outcome: 'timeout' }],
    ['/cut', { outcome: 'unreachable' }],
    ['/endless', { outcome: 'too-large' }],
    ['/lying', { outcome: 'too-large' }],
  ])('%s', async (path, expected) => {
    const { desk, address } = await deskWith(path);
    const before = await library(desk);
    expect(await askPackSource(desk, address, caller)).toBe(expected.outcome);
    expect((await readPackSources(desk.db))[0]).toMatchObject({ ...expected, askedAt: desk.now() });
    expect(await readWaitingAddresses(desk.db)).toEqual([]);
    expect(await library(desk)).toBe(before);
    expect(server.asked).toHaveLength(1); // no redirect was followed
  });

  test('1 GB stops soon after 10 MB, whatever it says of its length', async () => {
    const before = server.written();
    const { desk, address } = await deskWith('/lying');
    expect(await askPackSource(desk, address, caller)).toBe('too-large');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(server.written() - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('nobody there', async () => {
    const { desk, address } = await deskWith('/pack');
    const gone: Caller = {
      ...caller,
      ask: (a, e) => askPackAddress(a.replace('team.example', '127.0.0.1:1'), e),
    };
    expect(await askPackSource(desk, address, gone)).toBe('unreachable');
  });

  test('an address that is not https is not even asked', async () => {
    expect(await askPackAddress(`${server.origin}/pack`, undefined)).toEqual({ outcome: 'unreachable' });
    expect(server.asked).toEqual([]);
  });

  test('nor one whose site is no longer allowed', async () => {
    const { desk, address } = await deskWith('/pack');
    const refused = { ...caller, allowed: () => Promise.resolve(false) };
    expect(await askPackSource(desk, address, refused)).toBe('not-allowed');
    expect(server.asked).toEqual([]);
  });
});

describe('a new file', () => {
  test('waits until the agent has seen what it changes, then comes in', async () => {
    const { desk, address } = await deskWith('/pack');
    server.serve(pack('Hello'), '"1"');
    const before = await library(desk);
    expect(await askPackSource(desk, address, caller)).toBe('new');
    expect(await library(desk)).toBe(before);
    const waiting = await planWaitingPack(desk, address);
    if (!waiting?.planned.ok) throw new Error('no plan');
    expect(waiting.planned.plan.items.map((i) => [i.id, i.state])).toEqual([['team.hello', 'new']]);
    await applyImport(desk, waiting.planned.plan, {}, { address, at: waiting.at });
    expect(await saysNow(desk, 'team.hello')).toBe('Hello');
    expect(await readWaitingAddresses(desk.db)).toEqual([]);
  });

  test('is asked for with the mark of the last one, and the same one is nothing new', async () => {
    const { desk, address } = await deskWith('/pack');
    server.serve(pack('Hello'), '"7"');
    const told = [await askPackSource(desk, address, caller), await askPackSource(desk, address, caller)];
    server.serve(pack('Hello'), '"8"'); // another mark, the same words
    told.push(await askPackSource(desk, address, caller));
    server.serve(pack('Hello again'), '"9"');
    told.push(await askPackSource(desk, address, caller));
    expect(told).toEqual(['new', 'same', 'same', 'new']);
    expect(server.asked.map((a) => a.etag)).toEqual([undefined, '"7"', '"7"', '"8"']);
    expect(server.asked.map((a) => a.cookie)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('that came while the agent looked at an older one still waits', async () => {
    const { desk, address } = await deskWith('/pack');
    server.serve(pack('First'), '"1"');
    await askPackSource(desk, address, caller);
    const seen = await planWaitingPack(desk, address);
    desk.clock.at += 60_000;
    server.serve(pack('Second'), '"2"');
    await askPackSource(desk, address, caller);
    if (!seen?.planned.ok) throw new Error('no plan');
    await applyImport(desk, seen.planned.plan, {}, { address, at: seen.at });
    expect(await saysNow(desk, 'team.hello')).toBe('First');
    expect(await readWaitingAddresses(desk.db)).toEqual([address]);
  });

  test('that is broken is refused when it is looked at, with its line', async () => {
    const { desk, address } = await deskWith('/pack');
    server.serve('format: 2\nid: team\nreplies: [', '"1"');
    expect(await askPackSource(desk, address, caller)).toBe('new');
    const waiting = await planWaitingPack(desk, address);
    expect(waiting?.planned).toMatchObject({ ok: false, why: 'refused', refused: [{ line: 3 }] });
    await dismissWaiting(desk, { address, at: waiting?.at ?? 0 });
    expect(await readWaitingAddresses(desk.db)).toEqual([]);
  });
});

describe('by itself', () => {
  test('an address is asked at most every hour, and a clock set back does not silence it', async () => {
    const { desk } = await deskWith('/pack');
    server.serve(pack('Hello'), '"1"');
    const after = async (ms: number) => {
      desk.clock.at += ms;
      await askDueSources(desk, caller);
      return server.asked.length;
    };
    expect([await after(0), await after(ASK_EVERY - 1), await after(1), await after(-5 * ASK_EVERY)]).toEqual(
      [1, 1, 2, 3],
    );
  });

  test('two windows ask once', async () => {
    const { desk } = await deskWith('/pack');
    server.serve(pack('Hello'), '"1"');
    await Promise.all([askDueSources(desk, caller), askDueSources(desk, caller)]);
    expect(server.asked).toHaveLength(1);
  });

  test('an address that was taken away is forgotten with what waited', async () => {
    const { desk, address } = await deskWith('/pack');
    server.serve(pack('Hello'), '"1"');
    await askPackSource(desk, address, caller);
    const kept: boolean[] = [];
    await removePackSource(desk, address, (on) => Promise.resolve(void kept.push(on)));
    expect([await readPackSources(desk.db), await readWaitingAddresses(desk.db), kept]).toEqual([
      [],
      [],
      [false],
    ]);
    expect(await askPackSource(desk, address, caller)).toBeUndefined();
  });
});
