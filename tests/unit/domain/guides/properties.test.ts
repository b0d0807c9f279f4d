import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingSteps } from '@/lib/domain/guides/missing';
import { needsOf } from '@/lib/domain/guides/needs';
import { CHANNELS, type Channel, type Playbook } from '@/lib/domain/guides/playbook';
import { viewRun, type RunView } from '@/lib/domain/guides/view';
import { anyPlaybook } from '@/tests/fixtures/generated-playbooks';
import { tell } from '@/tests/fixtures/runs';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { anyGeneratedScene, anyShippedScene, withoutEachFact, type Scene } from './generated-runs';
import { RULES } from './naive-fold';
import { hiddenThroughout, readNaively, type Reading } from './naive-reading';

const RUNS = { numRuns: 2000 };
const SLOW = { timeout: 60_000 }; // a second or two each, but beside browsers it may be many
const KINDS = [
  ['generated', anyGeneratedScene],
  ['shipped', anyShippedScene],
] as const;

const guardIds = (playbook: Playbook) => Object.keys(playbook.guards);
const viewOf = ({ playbook, run, world }: Scene) => viewRun(playbook, run, world);
const openIn = (view: RunView) => guardIds(view.playbook).filter((id) => view.guard(id) === true);
const readingOf = ({ playbook, run, world }: Scene, forgotten?: (typeof RULES)[number]) =>
  readNaively(playbook, run, world, forgotten);

/** What the evaluator says, in the words of the naive reader. */
const told = (view: RunView): Reading => ({
  steps: view.steps.map(({ step: { id }, shown, locked, state, exhausted }) => ({
    id,
    shown,
    locked,
    state,
    exhausted,
  })),
  values: Object.fromEntries(view.values),
  open: openIn(view),
  exhaustedBy: view.exhaustedBy?.id,
  canResolve: view.canResolve,
});

describe('mistake 1: missing data opens no gate', () => {
  test('no guard is open on an empty run of any playbook, on any channel', SLOW, () => {
    const isShut = (playbook: Playbook, channel: Channel) => openIn(tell(playbook, { channel })).length === 0;
    fc.assert(fc.property(anyPlaybook, fc.constantFrom(...CHANNELS), isShut), RUNS);
    for (const playbook of starterPack().playbooks)
      expect(CHANNELS.filter((channel) => !isShut(playbook, channel))).toEqual([]);
  });

  test.each(KINDS)('%s: a run shows and opens what its raw events say, nothing else', SLOW, (_, anyScene) => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(told(viewOf(scene))).toEqual(readingOf(scene));
      }),
      RUNS,
    );
  });

  test.each(KINDS)('%s: an open guard shuts with each fact that it needed', SLOW, (_, anyScene) => {
    const needed: Record<string, number> = {};
    fc.assert(
      fc.property(anyScene, (scene) => {
        const open = openIn(viewOf(scene));
        if (open.length === 0) return;
        for (const { gone, scene: less } of withoutEachFact(scene)) {
          const still = new Set(readingOf(less).open);
          const view = viewOf(less);
          for (const id of open.filter((guard) => !still.has(guard))) {
            needed[gone] = (needed[gone] ?? 0) + 1;
            expect(view.guard(id) !== true, `${id} without a ${gone}`).toBe(true);
          }
        }
      }),
      RUNS,
    );
    // The property was about something: guards stood on each of these.
    expect(needed.pass).toBeGreaterThan(300);
    expect(needed.value).toBeGreaterThan(300);
    expect(needed.override).toBeGreaterThan(0);
  });

  // What shows that the property above can fail: for each rule there are guards that only this rule keeps right.
  const scenes = fc.sample(anyGeneratedScene, { ...RUNS, seed: 1 });
  const gates = scenes.map((scene) => openIn(viewOf(scene)).join());
  test.each(RULES)('an evaluator that forgot a rule would be found out: %s', (rule) => {
    const differing = scenes.filter((scene, i) => readingOf(scene, rule).open.join() !== gates[i]);
    expect(differing.length).toBeGreaterThan(0);
  });

  test.each(KINDS)(
    '%s: a shut guard always names what it needs, an open one nothing',
    SLOW,
    (_, anyScene) => {
      fc.assert(
        fc.property(anyScene, (scene) => {
          const view = viewOf(scene);
          for (const id of guardIds(scene.playbook))
            expect(needsOf(id, view).length > 0, id).toBe(view.guard(id) !== true);
        }),
        RUNS,
      );
    },
  );
});

/** All that a run shows and allows. */
const visible = (view: RunView) => ({ ...told(view), missing: missingSteps(view).map((s) => s.step.id) });

describe('mistake 3: what is hidden counts for nothing and is not asked for', () => {
  test.each(KINDS)('%s: a past of hidden steps is as if it never happened', SLOW, (_, anyScene) => {
    let seen = 0;
    fc.assert(
      fc.property(anyScene, (scene) => {
        const hidden = new Set(hiddenThroughout(scene.playbook, scene.run, scene.world));
        const events = scene.run.events.filter((e) => !('step' in e) || !hidden.has(e.step));
        if (events.length < scene.run.events.length) seen++;
        const without = { ...scene, run: { ...scene.run, events } };
        expect(visible(viewOf(without))).toEqual(visible(viewOf(scene)));
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(500);
  });

  test('answering a branch of a shipped playbook, passing it and switching back leaves no trace', () => {
    const seen: string[] = [];
    for (const playbook of starterPack().playbooks)
      for (const [id, field] of Object.entries(playbook.fields)) {
        const answers = field.type === 'yesno' ? ['yes', 'no', 'unsure'] : Object.keys(field.options ?? {});
        for (const first of answers)
          for (const then of answers) {
            const before = tell(playbook, { values: { [id]: first } });
            const after = tell(playbook, { values: { [id]: then } });
            const branch = before.steps
              .filter((s, i) => s.shown && !after.steps[i]?.shown)
              .map((s) => s.step.id);
            if (branch.length === 0) continue;
            seen.push(`${playbook.id}.${id}`);
            const facts = branch.map((step) => ({ t: 'result', step, result: 'pass' }) as const);
            const now = Date.UTC(2026, 10, 24);
            expect(visible(tell(playbook, { values: { [id]: then }, facts, now }))).toEqual(
              visible(tell(playbook, { values: { [id]: then }, now })),
            );
          }
      }
    expect(new Set(seen).size).toBeGreaterThan(5);
  });
});
