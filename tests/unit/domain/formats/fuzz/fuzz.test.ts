import { expect, test } from 'vitest';
import { repliesToCsv } from '@/lib/domain/formats/csv-export';
import { FORMATS, type ForeignFile } from '@/lib/domain/formats/foreign';
import { allFixtures } from '@/tests/fixtures/formats/fixture-files';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { textFile } from '@/tests/unit/domain/formats/read-as';
import { deepFiles, hugeFiles, largeFiles, packedFiles } from './bombs';
import { runWorker } from './run-worker';

/** More, and other ones, with RUNS=100000 SEED=7. */
const RUNS = Number(process.env.RUNS ?? 10_000);
const SEED = Number(process.env.SEED ?? 20_261_123);

const ownReplies = () => starterPack().replies.slice(0, 3).map((reply) => ({ playbook: '', reply })); // prettier-ignore

test('ten thousand damaged files of all formats are read or refused, in time and in memory', { timeout: 240_000 }, async () => {
  const samples = [...allFixtures(), textFile('own.csv', repliesToCsv(ownReplies()))];
  const halves = [0, 1].map((half) => ({ samples, count: RUNS / 2, seed: SEED + half * RUNS }));
  const reports = await Promise.all(halves.map(runWorker));
  const outcomes = new Set(reports.flatMap((report) => Object.keys(report.outcomes)));
  console.log(JSON.stringify(reports.map(({ outcomes, slowest, replies }) => ({ replies, slowest: Math.round(slowest), outcomes })))); // prettier-ignore
  expect(reports.flatMap((report) => report.faults)).toEqual([]);
  expect(reports.reduce((sum, report) => sum + report.read, 0)).toBe(RUNS);
  expect(FORMATS.filter((format) => !outcomes.has(format))).toEqual([]); // each was met by files that were still read
}); // prettier-ignore

const asTheyAre = (files: readonly ForeignFile[]) => ({
  files: files.map((file) => ({ file, options: {} })),
});

test.each([
  ['nested a hundred thousand deep', deepFiles],
  ['large and slow to parse', largeFiles],
  ['small and large inside', packedFiles],
])(
  'files %s are read or refused, each in five seconds and 200 MB',
  { timeout: 240_000 },
  async (_, files) => {
    const report = await runWorker(asTheyAre(files()));
    console.log(
      `${report.read} files, the slowest ${report.slowestFile} ${Math.round(report.slowest)} ms`,
      JSON.stringify(report.outcomes),
    );
    expect(report.faults).toEqual([]);
    expect(report.read).toBe(files().length);
  },
);

test('files of fifty megabytes are refused before they are read', async () => {
  const report = await runWorker(asTheyAre(hugeFiles()));
  expect(report.outcomes).toEqual({ 'too-large': 6 });
  expect(report.slowest).toBeLessThan(50);
});
