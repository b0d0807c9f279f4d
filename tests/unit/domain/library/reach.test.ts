/** Whether a guard can open and a playbook can be finished, held against trying every run of small playbooks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cond, Guard, Playbook, Step, StepState } from '@/lib/domain/guides/playbook';
import type { RunFact } from '@/lib/domain/guides/run';
import type { RunView } from '@/lib/domain/guides/view';
import { canFinish, canOpen, canSettle } from '@/lib/domain/library/reach';
import { anyPlaybook } from '@/tests/fixtures/generated-playbooks';
import { tell } from '@/tests/fixtures/runs';
import { starterPack } from '@/tests/fixtures/starter-pack';

const title = { en: 'x' };
const some = <T>(items: readonly T[]) => fc.constantFrom(...items);
const STEPS = ['s0', 's1', 's2'];

/** Any condition, also one that no pack may have: the search must be right about all of them. */
const { cond } = fc.letrec<{ cond: Cond }>((tie) => ({
  cond: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.oneof(
      fc.record({ step: some(STEPS), is: some(['pass', 'fail', 'skip', 'pending', ['pass', 'skip']] as (StepState | StepState[])[]) }), // prettier-ignore
      fc.record({ field: some(['f0', 'f1']), is: some(['a', 'b', ['a', 'b']]) }),
      fc.record({ field: some(['f0', 'f1']), filled: fc.boolean() }),
      some(['email', 'social'] as const).map((channel): Cond => ({ channel })),
      some(['g0', 'g1']).map((guard): Cond => ({ guard })),
    ),
    fc.record({ all: fc.array(tie('cond'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('cond'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('cond') }),
  ),
}));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const step = (id: string): fc.Arbitrary<Step> =>
  fc.record({
    id: fc.constant(id),
    phase: some(['facts', 'identity', 'act'] as const),
    kind: some(['ask', 'verify', 'do', 'ask', 'wait'] as const),
    title: fc.constant(title),
    capture: fc.subarray(['f0', 'f1']),
    when: maybe(cond),
    requires: maybe(some(['g0', 'g1'])),
    required: fc.boolean(),
    onFail: maybe(fc.record({ attempts: some([1, 2]), then: some(['close', 'continue'] as const) })),
  });
const guard: fc.Arbitrary<Guard> = fc.record({ title: fc.constant(title), level: some(['hard', 'hard', 'soft'] as const), when: cond }); // prettier-ignore
const field = fc.record({
  label: fc.constant(title),
  type: fc.constant('choice' as const),
  options: some([
    { a: title, b: title },
    { a: title, b: title, c: title },
  ]),
  required: fc.boolean(),
  class: fc.constant('open' as const),
  keepDays: fc.constant(1),
});
const small: fc.Arbitrary<Playbook> = fc.record({
  id: fc.constant('small'),
  version: fc.constant(1),
  title: fc.constant(title),
  fields: fc.record({ f0: field, f1: field }),
  guards: fc.record({ g0: guard, g1: guard }),
  steps: fc.tuple(...STEPS.map(step)),
  replies: fc.constant([]),
});

const RESULTS = [undefined, 'pass', 'skip', 'fail'] as const;

/** Every run of a small playbook, without what was recorded where nothing could be. */
function* everyRun(playbook: Playbook): Generator<RunView> {
  const soft = Object.keys(playbook.guards).filter((id) => playbook.guards[id]?.level === 'soft');
  const options = (id: string) => [undefined, ...Object.keys(playbook.fields[id]?.options ?? {})];
  const overrides = soft.reduce<string[][]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
  for (const channel of ['email', 'social', 'web'] as const)
    for (const f0 of options('f0'))
      for (const f1 of options('f1'))
        for (const by of overrides)
          for (let n = 0; n < 4 ** STEPS.length; n++) {
            const results = STEPS.map((step, i) => ({ step, result: RESULTS[Math.floor(n / 4 ** i) % 4] }));
            const values = { ...(f0 !== undefined && { f0 }), ...(f1 !== undefined && { f1 }) };
            const facts: RunFact[] = [
              ...by.map((guard): RunFact => ({ t: 'override', guard, reasonId: 'r' })),
              ...results.flatMap(({ step, result }): RunFact[] => (result ? [{ t: 'result', step, result, reasonId: 'r' }] : [])), // prettier-ignore
            ];
            const told = results.filter((r) => r.result !== undefined).map((r) => r.step);
            const view = tell(playbook, { channel, values, facts });
            const isPlain = view.steps.every((s) => !told.includes(s.step.id) || (s.shown && !s.locked && s.step.kind !== 'wait')); // prettier-ignore
            if (isPlain) yield view;
          }
}

/** What some run shows: which guards open by themselves, whether it ends, which steps are done with. */
function tried(playbook: Playbook) {
  const [open, settled] = [new Set<string>(), new Set<number>()];
  let ended = false;
  for (const view of everyRun(playbook)) {
    for (const id of Object.keys(playbook.guards))
      if (!view.known.overridden.has(id) && view.guard(id) === true) open.add(id);
    ended ||= view.canResolve;
    if (!view.exhaustedBy)
      view.steps.forEach((s, i) => (!s.shown || s.state !== 'pending' || s.step.kind === 'wait') && settled.add(i)); // prettier-ignore
  }
  return { open, ended, settled };
}

test('what the search says of a small playbook is what trying every run shows', { timeout: 120_000 }, () => {
  const seen = { open: 0, shut: 0, ends: 0, stuck: 0 };
  fc.assert(
    fc.property(small, (playbook) => {
      const { open, ended, settled } = tried(playbook);
      for (const [id, { level }] of Object.entries(playbook.guards)) {
        const can = canOpen(playbook, id);
        if (level === 'hard') expect(can, id).toBe(open.has(id));
        else expect(can || !open.has(id), id).toBe(true); // a failure may open it: the search lets it be
        seen[can ? 'open' : 'shut']++;
      }
      expect(canFinish(playbook), 'finish').toBe(ended);
      playbook.steps.forEach((_, i) => expect(canSettle(playbook, i), `step ${i}`).toBe(settled.has(i)));
      seen[ended ? 'ends' : 'stuck']++;
    }),
    { numRuns: 300 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});

test('a soft guard may wait for a hard one that a failure shuts', () => {
  const choice = { label: title, type: 'choice', options: { a: title, b: title }, required: false, class: 'open', keepDays: 1 } as const; // prettier-ignore
  const steps: Step[] = [
    { id: 's0', phase: 'facts', kind: 'ask', title },
    { id: 's1', phase: 'facts', kind: 'ask', title, capture: ['f0'], onFail: { attempts: 1, then: 'close' } },
  ];
  const guards: Record<string, Guard> = {
    always: {
      title,
      level: 'hard',
      when: { not: { all: [{ guard: 'always' }, { step: 's0', is: 'pass' }] } },
    },
    g1: { title, level: 'soft', when: { not: { any: [{ guard: 'always' }, { field: 'f0', is: 'a' }] } } },
  };
  const playbook = (then: 'close' | 'continue'): Playbook => ({
    id: 'small', version: 1, title, fields: { f0: choice }, guards, replies: [],
    steps: steps.map((step) => (step.onFail ? { ...step, onFail: { attempts: 1, then } } : step)),
  }); // prettier-ignore
  expect(tried(playbook('close')).open.has('g1')).toBe(true);
  expect(canOpen(playbook('close'), 'g1')).toBe(true);
  expect(canOpen(playbook('continue'), 'g1')).toBe(false);
});

describe('playbooks that packs bring', () => {
  test('every shipped one can be finished and each of its guards can open', () => {
    for (const playbook of starterPack().playbooks) {
      expect(canFinish(playbook), playbook.id).toBe(true);
      for (const id of Object.keys(playbook.guards)) expect(canOpen(playbook, id), id).toBe(true);
    }
  });

  test('a long list of steps is told in time', () => {
    const [long] = fc.sample(anyPlaybook, { numRuns: 1, seed: 7 });
    if (!long) throw new Error('no playbook');
    const steps = Array.from({ length: 36 }, (_, n) =>
      long.steps.map((s) => ({ ...s, id: `${s.id}-${n}` })),
    ).flat();
    const begin = performance.now();
    canFinish({ ...long, steps });
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
