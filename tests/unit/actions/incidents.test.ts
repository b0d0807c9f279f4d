import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearIncident } from '@/lib/actions/clear-incident';
import { setIncident } from '@/lib/actions/set-incident';
import { readIncidents, readLiveIncidents } from '@/lib/db/incidents';
import { liveIncidents, nextTurn, pinnedReplies, type Incident } from '@/lib/domain/incidents/incident';
import { MONDAY, newDesk } from '@/tests/fixtures/desk';
import { itemOf, says, take, teamPack } from '@/tests/fixtures/library';

const HOUR = 3_600_000;
const at = (hours: number) => MONDAY + hours * HOUR;
const iso = (hours: number) => new Date(at(hours)).toISOString();
const late = { id: 'late', reply: 'team.late', title: { en: 'Transfers are late' }, by: 'Lead' };
const pack = (since: number, until: number, version = 1) =>
  teamPack([says('team.late', 'We know.')], {
    version,
    incidents: [{ ...late, since: iso(since), until: iso(until) }],
  });
const titles = (list: readonly Incident[]) => list.map((i) => i.title.en);

describe('an incident', () => {
  test('is live from its beginning until just before its end, and never after', () => {
    const one: Incident = { id: 'x', pack: '', reply: 'r', title: {}, since: at(1), until: at(3), by: '' };
    const live = [0, 1, 2, 3, 4].map((h) => liveIncidents([one], at(h)).length);
    expect(live).toEqual([0, 1, 1, 0, 0]);
    expect([0, 1, 3].map((h) => nextTurn([one], at(h)))).toEqual([at(1), at(3), Infinity]);
  });

  test('pins its reply once, the latest first, whatever else there is', () => {
    const any = fc.record({
      id: fc.uuid(), pack: fc.constant(''), reply: fc.constantFrom('a', 'b', 'c'), title: fc.constant({}), by: fc.constant(''),
      since: fc.integer({ min: 0, max: 20 }), until: fc.integer({ min: 0, max: 20 }),
      clearedAt: fc.option(fc.nat(), { nil: undefined }),
    }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 0, max: 20 }), (incidents, now) => {
        const pinned = pinnedReplies(incidents, now);
        expect(new Set(pinned).size).toBe(pinned.length);
        const live = incidents.filter((i) => i.clearedAt === undefined && i.since <= now && now < i.until);
        expect(new Set(pinned)).toEqual(new Set(live.map((i) => i.reply)));
        const latest = Math.max(...live.map((i) => i.since));
        expect(live.length === 0 || live.some((i) => i.since === latest && i.reply === pinned[0])).toBe(true);
      }),
    );
  });
});

describe('announced here', () => {
  const given = {
    reply: 'greet.chat',
    title: { en: 'Card 4111 1111 1111 1111 fails' },
    since: at(0),
    until: at(2),
  };

  test('it is stored without card numbers, replaced, and taken down', async () => {
    const desk = await newDesk();
    const { id, found } = await setIncident(desk, given);
    expect(found).toEqual(['card']);
    expect(await readLiveIncidents(desk.db, at(1))).toMatchObject([
      { id, by: 'Mei', pack: '', title: { en: 'Card •••• 1111 fails' } },
    ]);
    await setIncident(desk, { ...given, title: { en: 'Later' }, until: at(9) }, id);
    expect(titles(await readLiveIncidents(desk.db, at(8)))).toEqual(['Later']);
    await clearIncident(desk, id);
    expect(await readLiveIncidents(desk.db, at(1))).toEqual([]);
  });

  test.each([
    ['over before it begins', { until: at(-1), since: at(1) }, 'field-invalid'],
    ['over already', { since: at(-2), until: at(-1) }, 'field-invalid'],
    ['without an end', { until: Number.NaN }, 'field-invalid'],
    ['of a reply that is not there', { reply: 'nobody' }, 'not-found'],
  ])('%s it is refused', async (_, over, code) => {
    const desk = await newDesk();
    await expect(setIncident(desk, { ...given, ...over })).rejects.toMatchObject({ code });
    expect(await readIncidents(desk.db)).toEqual([]);
  });
});

describe('of a pack', () => {
  test('it comes with the pack, changes with it and goes with it', async () => {
    const desk = await newDesk();
    const plan = await take(desk, pack(0, 2));
    expect(itemOf(plan, 'incident', 'late')?.state).toBe('new');
    expect(titles(await readLiveIncidents(desk.db, at(1)))).toEqual(['Transfers are late']);
    expect(itemOf(await take(desk, pack(0, 4, 2)), 'incident', 'late')?.changes).toMatchObject([
      { path: 'until' },
    ]);
    expect(await readLiveIncidents(desk.db, at(3))).toHaveLength(1);
    await take(desk, teamPack([], { version: 3 }));
    expect(await readIncidents(desk.db)).toEqual([]);
  });

  test('taken down here it stays down until the pack says something else of it', async () => {
    const desk = await newDesk();
    await take(desk, pack(0, 2));
    await clearIncident(desk, 'team/late');
    await take(desk, pack(0, 2, 2));
    expect(await readLiveIncidents(desk.db, at(1))).toEqual([]);
    await take(desk, pack(0, 5, 3));
    expect(await readLiveIncidents(desk.db, at(1))).toHaveLength(1);
    await expect(
      setIncident(desk, { ...late, since: at(0), until: at(1) }, 'team/late'),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
