/** What packs and the organisation give holds, and is not the agent's to edit. */
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '@/lib/db/case-files';
import { readGivenPacks } from '@/lib/db/library';
import { readEffective, readSettings } from '@/lib/db/settings';
import { readLibrary } from '@/lib/actions/read-library';
import { refreshManaged } from '@/lib/actions/refresh-managed';
import { rememberAnswers } from '@/lib/actions/remember-answers';
import { saveSettings } from '@/lib/actions/save-settings';
import { viewsOf } from '@/lib/domain/cases/case-file';
import { compose, teamsOf } from '@/lib/domain/replies/compose';
import { officialTexts } from '@/lib/domain/replies/case-texts';
import { effectiveSettings } from '@/lib/domain/settings/effective';
import { readManagedValues } from '@/lib/domain/settings/managed';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { newCase, newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { says, take, teamPack } from '@/tests/fixtures/library';

const NIGHT = { timeZone: 'Europe/Paris', days: [6, 7] as const, from: '20:00', to: '23:00', daysOff: [] };
const hours = { ...NIGHT, days: [...NIGHT.days] };
const site = (name: string) => ({ source: 'settings' as const, label: { en: name } });
const team = teamPack([says('team.site', 'We are {{ official_site }}, {{ company_name }}.')], {
  settings: { official_site: 'pack.example' },
  hours,
  retention: { days: 90 },
  placeholders: { official_site: site('Site'), company_name: site('Company') },
});
const policy = {
  values: { official_site: { en: 'policy.example' } },
  teams: { security: { en: 'Corporate security' } },
  officialLinks: ['corporate.example'],
};

const withPolicy = (desk: TestDesk, given: unknown) => refreshManaged(desk, () => Promise.resolve(given));

test('the organisation comes before the packs, the packs before the agent; each says so', () => {
  const own = { ...defaultSettings('UTC', 'en'), values: { a: 'own', b: 'own', c: 'own' } };
  const packs = [
    { id: 'one', title: { en: 'One' }, settings: { b: 'one', c: 'one' }, hours },
    { id: 'two', title: { en: 'Two' }, settings: { d: 'two' }, retention: { days: 9 } },
  ];
  const { settings, retention, sources } = effectiveSettings(own, packs, { values: { c: 'policy' } });
  expect(settings).toEqual({ ...own, values: { a: 'own', b: 'one', c: 'policy', d: 'two' }, hours });
  expect(retention).toEqual({ days: 9 });
  expect(Object.entries(sources).map(([name, s]) => [name, s.from === 'pack' ? s.pack : s.from])).toEqual([
    ['hours', 'one'],
    ['retention', 'two'],
    ['values.a', 'own'],
    ['values.b', 'one'],
    ['values.c', 'managed'],
    ['values.d', 'two'],
  ]);
});

describe('a pack', () => {
  test('gives values and hours, which the agent cannot change; what was set before comes back with the pack gone', async () => {
    const desk = await newDesk();
    await take(desk, team);
    const { settings, retention, sources } = await readEffective(desk.db);
    expect([settings.values.official_site, settings.hours, retention]).toEqual([
      'pack.example',
      hours,
      { days: 90 },
    ]);
    expect(sources['values.official_site']).toEqual({ from: 'pack', pack: 'team', title: { en: 'Team' } });
    await expect(
      saveSettings(desk, (was) => ({ hours: { ...was.hours, from: '10:00' } })),
    ).rejects.toMatchObject({ code: 'settings-given', detail: 'hours' });
    await expect(
      saveSettings(desk, (was) => ({ values: { ...was.values, official_site: 'mine.example' } })),
    ).rejects.toMatchObject({ code: 'settings-given', detail: 'values.official_site' });
    await saveSettings(desk, (was) => ({
      agentName: 'Lin',
      values: { ...was.values, company_name: 'Mine' },
    }));
    expect((await readSettings(desk.db)).values).toMatchObject({
      official_site: 'pack.example',
      company_name: 'Mine',
    });
    await take(desk, teamPack([], { version: 2 }));
    const after = await readSettings(desk.db);
    expect([after.values.official_site, after.hours.timeZone, after.agentName]).toEqual([
      'okpay.example',
      'Asia/Shanghai',
      'Lin',
    ]);
  });

  test('does not make its values the agent’s own by starting a case', async () => {
    const desk = await newDesk();
    await take(desk, team);
    await newCase(desk);
    expect((await desk.db.settings.get('settings'))?.values).toEqual({ official_site: 'okpay.example' });
    await rememberAnswers(desk, '', { company_name: 'Typed' }, await readGivenPacks(desk.db));
    expect((await desk.db.settings.get('settings'))?.values).toEqual({
      official_site: 'okpay.example',
      company_name: 'Typed',
    });
  });
});

describe('the organisation', () => {
  test('says what replies say, before every pack', async () => {
    const desk = await newDesk();
    await take(desk, team);
    await withPolicy(desk, policy);
    const { caseId } = await newCase(desk);
    const outgoing = { kind: 'reply', reply: 'team.site' } as const;
    const file = await readCaseFile(desk.db, caseId);
    const settings = await readSettings(desk.db);
    const library = await readLibrary(desk.db, outgoing);
    const made = compose({
      outgoing,
      file,
      views: viewsOf(file, desk.now()),
      library,
      settings,
      typed: { company_name: 'OKPAY' },
      now: desk.now(),
    });
    expect(JSON.stringify(made.filled?.pieces)).toContain('policy.example');
    expect(JSON.stringify(made.filled?.pieces)).not.toContain('pack.example');
    expect(teamsOf(library.packs).security).toEqual({ en: 'Corporate security' });
    expect(officialTexts(library.packs, settings, file)).toContain('corporate.example');
  });

  test('is read anew, and what it no longer says no longer holds', async () => {
    const desk = await newDesk();
    await withPolicy(desk, policy);
    expect((await readSettings(desk.db)).values.official_site).toEqual({ en: 'policy.example' });
    await withPolicy(desk, {});
    expect((await readSettings(desk.db)).values.official_site).toBe('okpay.example');
  });

  test.each<[unknown, string[]]>([
    [undefined, []],
    ['words', []],
    [{ values: 7, officialLinks: ['a'] }, ['values']],
    [{ values: { 'no name': 'x' } }, ['values']],
    [{ hours: { ...hours, timeZone: 'Mars/Base' } }, ['hours']],
    [{ hours: { ...hours, from: '25:00' }, retention: { days: 0 } }, ['hours', 'retention']],
    [JSON.parse('{"values":{"__proto__":{"en":"x"}},"teams":{"constructor":"x"}}'), []],
  ])('%j: what is not well formed does not hold', (given, wrong) => {
    const read = readManagedValues(given);
    expect(read.wrong.filter((name) => name !== 'teams')).toEqual(wrong);
    for (const name of wrong) expect(Object.keys(read.managed)).not.toContain(name);
    expect(({} as { en?: string }).en).toBeUndefined();
  });
});
