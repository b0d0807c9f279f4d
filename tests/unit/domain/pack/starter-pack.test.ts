import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHANNELS } from '@/lib/domain/guides/playbook';
import { isIdentityCheck } from '@/lib/domain/guides/attempts';
import { readPack } from '@/lib/domain/pack/read-pack';
import { rawStarter, starterPack, starterYaml } from '@/tests/fixtures/starter-pack';
import { tell } from '@/tests/fixtures/runs';

test('the shipped pack is accepted', () => {
  const reading = readPack(rawStarter());
  expect(reading.ok ? [] : reading.faults).toEqual([]);
});

test('it carries five issue types and nothing of where its words come from', () => {
  expect(starterPack().playbooks.map((p) => p.id)).toEqual([
    'account-locked',
    'dispute-refund',
    'payment-failure',
    'technical-support',
    'country-restriction',
  ]);
  expect(JSON.stringify(rawStarter())).not.toMatch(/"(from|sources)":/);
});

test('every question and every identity check has an item in both languages', () => {
  const asked = starterPack().playbooks.flatMap((p) =>
    p.steps.filter((s) => s.kind === 'ask' || isIdentityCheck(s)),
  );
  const without = asked.filter((s) => !s.item?.en || !s.item['zh-CN']).map((s) => s.id);
  expect(without).toEqual([]);
});

test('no guard of it is open on an empty run, on any channel (mistake 1)', () => {
  for (const playbook of starterPack().playbooks)
    for (const channel of CHANNELS) {
      const view = tell(playbook, { channel });
      const open = Object.keys(playbook.guards).filter((id) => view.guard(id) === true);
      expect(open, `${playbook.id} on ${channel}`).toEqual([]);
    }
});

test('YAML 1.1 and 1.2 readers agree, and every answer is a string (mistake 13)', () => {
  expect(parse(starterYaml, { version: '1.1' })).toEqual(parse(starterYaml, { version: '1.2' }));
  const leaves: unknown[] = [];
  const walk = (value: unknown, under: string): void => {
    if (under === 'is') leaves.push(...(Array.isArray(value) ? value : [value]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? under : key);
    else if (under === 'options') leaves.push(value);
  };
  walk(rawStarter(), '');
  expect(leaves.length).toBeGreaterThan(40);
  expect(leaves.filter((leaf) => typeof leaf !== 'string')).toEqual([]);
});
