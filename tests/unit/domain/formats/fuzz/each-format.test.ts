/** Damaged files of each format by itself, packs included: `FUZZ_RUNS=10000 npx vitest run --project unit tests/unit/domain/formats/fuzz/each-format.test.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { repliesToCsv } from '@/lib/domain/formats/csv-export';
import { FORMATS, type ForeignFile } from '@/lib/domain/formats/foreign';
import { readForeign } from '@/lib/domain/formats/read-foreign';
import { writePack } from '@/lib/domain/pack/write-pack';
import { allFixtures, fixtureFile } from '@/tests/fixtures/formats/fixture-files';
import { says, teamPack } from '@/tests/fixtures/packs/team-pack';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { textFile } from '@/tests/unit/domain/formats/read-as';
import { runWorker } from './run-worker';

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const SEED = Number(process.env.SEED ?? 20_261_124);

function samplesByFormat(): Map<string, ForeignFile[]> {
  const own = starterPack()
    .replies.slice(0, 3)
    .map((reply) => ({ playbook: '', reply }));
  const files = [...allFixtures(), textFile('own.csv', repliesToCsv(own))];
  const beside = [fixtureFile('quicktext-category.json')];
  const samples = Map.groupBy(files, (file): string => {
    const reading = readForeign(file, { beside });
    return reading.ok ? reading.format : reading.code;
  });
  const team = teamPack([says('team.a', 'Hello'), says('team.b', 'See https://a.example', { tags: ['x'] })]);
  const packs = resolve(import.meta.dirname, '../../../../fixtures/packs');
  const yaml = readdirSync(packs).filter((name) => name.endsWith('.yaml'));
  const kept = yaml.map((name) => ({ name, bytes: new Uint8Array(readFileSync(resolve(packs, name))) }));
  samples.set('pack, YAML', [textFile('pack.yaml', writePack(team, 'yaml')), ...kept]);
  samples.set('pack, JSON', [textFile('pack.json', writePack(team, 'json'))]);
  return samples;
}

const all = samplesByFormat();

test('there are samples of every format', () => {
  expect(FORMATS.filter((format) => !all.has(format))).toEqual([]);
});

test.each([...all])(
  '%s: damaged files are read or refused, each in five seconds and 200 MB',
  { timeout: 3_600_000 },
  async (format, samples) => {
    const as = format.startsWith('pack') ? 'pack' : undefined;
    const report = await runWorker({ samples, count: RUNS, seed: SEED, as });
    const outcomes = Object.entries(report.outcomes).toSorted(([, a], [, b]) => b - a);
    console.log(`${format}: ${report.read} files, ${report.replies} replies, the slowest ${report.slowest.toFixed(0)} ms; ${outcomes.slice(0, 4).map((o) => o.join(' ')).join(', ')}`); // prettier-ignore
    expect(report.faults).toEqual([]);
    expect(report.read).toBe(RUNS);
    expect(report.replies).toBeGreaterThan(0);
  },
);
