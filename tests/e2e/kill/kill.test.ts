/** What the agent was told is saved survives the death of the browser at any moment. */
import { beforeAll, expect, test } from 'vitest';
import { runKills, type Tally } from './rounds';

const kills = Number(process.env.KILLS ?? 60);
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
let tally: Tally;

beforeAll(
  async () => {
    console.log(`${kills} kills, seed ${seed} (KILL_SEED=${seed} draws the same moments)`);
    const began = performance.now();
    tally = await runKills(kills, seed);
    const { acknowledged, lost, inSave } = tally;
    const figures = Object.entries(lost).map(([kind, texts]) => [kind, texts.length]);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(JSON.stringify({ kills, seconds, inSave, acknowledged, lost: Object.fromEntries(figures) }));
  },
  60_000 + kills * 6_000,
);

test('the database opens after every kill, without a complaint', () => {
  expect(tally.opened).toBe(kills);
  expect(tally.console).toEqual([]);
});

test('kills came in the middle of saving', () => {
  expect(tally.inSave).toBeGreaterThan(0);
  expect(tally.acknowledged.note).toBeGreaterThan(kills);
});

test('no case and no note that was shown as saved is lost, and none is half there', () => {
  const { cases, notes, torn } = tally.lost;
  expect({ cases, notes, torn }).toEqual({ cases: [], notes: [], torn: [] });
});

test('no draft that was shown as kept is lost', () => {
  expect(tally.lost.drafts).toEqual([]);
});

test('the control, which says "saved" before the transaction is complete, does lose something', () => {
  expect(tally.lost.control.length).toBeGreaterThan(0);
});
