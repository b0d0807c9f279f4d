/** Damaged files through the whole import on a real database: all of a file or nothing of it, and all of it taken back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyImport } from '@/lib/actions/apply-import';
import { planFile, type FileChoice, type PlannedFile } from '@/lib/actions/plan-file';
import { undoImport } from '@/lib/actions/undo-import';
import { enStudio } from '@/components/i18n/en/studio-words';
import { readLibraryContent } from '@/lib/db/library-content';
import { isSame } from '@/lib/domain/pack/changes';
import { refusedItems, type ImportPlan } from '@/lib/domain/pack/plan';
import { resolvePlan } from '@/lib/domain/pack/resolve-plan';
import { writePack } from '@/lib/domain/pack/write-pack';
import { newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { allFixtures } from '@/tests/fixtures/formats/fixture-files';
import { allBytes, replyIds, says, teamPack } from '@/tests/fixtures/library';
import { mutate, mutation } from '@/tests/unit/domain/formats/fuzz/mutations';
import { textFile } from '@/tests/unit/domain/formats/read-as';

const RUNS = Number(process.env.FUZZ_IMPORTS ?? 200);
const SEED = Number(process.env.SEED ?? 20_261_124);
const CHOICE: FileChoice = { lang: 'en', names: enStudio.imports.formats };
const TABLES = ['packs', 'replies', 'published', 'searchNames'] as const;

const planOf = (planned: PlannedFile): ImportPlan | undefined =>
  planned.kind === 'foreign' ? planned.plan : planned.kind === 'pack' && planned.planned.ok ? planned.planned.plan : undefined; // prettier-ignore

const content = async ({ db }: TestDesk) => {
  const { incidents: _, ...rest } = await readLibraryContent(db);
  return JSON.stringify(rest);
};

/** What is stored is what was planned, and a search knows the same. */
async function checkImported(desk: TestDesk, plan: ImportPlan): Promise<void> {
  const { replies, pack } = resolvePlan(plan, {});
  expect(await desk.db.replies.bulkGet(replies.map((r) => r.id))).toEqual(replies);
  expect(isSame(await desk.db.packs.get(pack.id), pack)).toBe(true);
  const ids = await replyIds(desk);
  expect(ids.index).toEqual(ids.rows);
}

/** An import that the database ends in the middle. */
async function failIn(desk: TestDesk, plan: ImportPlan, table: (typeof TABLES)[number]): Promise<void> {
  const fail = () => {
    throw new DOMException('disk full', 'QuotaExceededError');
  };
  desk.db[table].hook('creating', fail);
  desk.db[table].hook('updating', fail);
  await applyImport(desk, plan).catch(() => undefined);
  desk.db[table].hook('creating').unsubscribe(fail);
  desk.db[table].hook('updating').unsubscribe(fail);
}

test('a damaged file is imported whole or not at all, and what was imported is taken back whole', { timeout: 3_600_000 }, async () => {
  const desk = await newDesk();
  const packs = (['yaml', 'json'] as const).map((kind) =>
    textFile(`team.${kind}`, writePack(teamPack([says('team.a', 'A', { shortcut: 'ta' }), says('team.b', 'Hello {% if x %}')].slice(0, 1)), kind)),
  );
  const samples = [...allFixtures(), ...packs];
  const counts = { refused: 0, imported: 0, failed: 0 };
  let slowest = 0;
  for (const [i, made] of fc.sample(mutation, { seed: SEED, numRuns: RUNS }).entries()) {
    const { name, bytes } = mutate(samples, made);
    const before = await allBytes(desk);
    const began = performance.now();
    const plan = planOf(await planFile(desk, new File([new Uint8Array(bytes)], name), CHOICE));
    slowest = Math.max(slowest, performance.now() - began);
    expect(await allBytes(desk)).toBe(before);
    if (!plan || refusedItems(plan).length > 0) {
      counts.refused++;
      continue;
    }
    if (i % 4 === 0) {
      await failIn(desk, plan, TABLES[(i / 4) % TABLES.length] ?? 'replies');
      const isWhole = (await desk.db.packs.get(plan.pack.id)) !== undefined;
      if (!isWhole) expect(await allBytes(desk)).toBe(before);
      else await checkImported(desk, plan);
      if (!isWhole) counts.failed++;
      else expect(await undoImport(desk, plan, {})).toEqual({ ok: true });
      continue;
    }
    const was = await content(desk);
    expect(await applyImport(desk, plan)).toEqual({ ok: true });
    await checkImported(desk, plan);
    expect(await undoImport(desk, plan, {})).toEqual({ ok: true });
    expect(await content(desk)).toBe(was);
    counts.imported++;
  }
  console.log(JSON.stringify(counts), `the slowest look ${slowest.toFixed(0)} ms`);
  expect(slowest).toBeLessThan(5000);
  expect(counts.imported).toBeGreaterThan(RUNS / 10);
  expect(counts.failed).toBeGreaterThan(0);
}); // prettier-ignore
