/** Runs of generated and of shipped playbooks: most of the way to open guards, then something goes another way. */
import fc from 'fast-check';
import { CHANNELS, type Cond, type Guard, type Pack, type Playbook } from '@/lib/domain/guides/playbook';
import type { FieldValue, Run, RunEvent, RunFact, StepResult, Surroundings } from '@/lib/domain/guides/run';
import { readPack } from '@/lib/domain/pack/read-pack';
import { anyPlaybook, anyStory } from '@/tests/fixtures/generated-playbooks';
import { HOUR, MINUTE, runOf, T0 } from '@/tests/fixtures/runs';
import { starterPack } from '@/tests/fixtures/starter-pack';

export interface Scene {
  playbook: Playbook;
  run: Run;
  world: Surroundings;
}

const some = <T>(items: readonly T[]) => fc.constantFrom(...items);
const often = <T>(usual: T, other: fc.Arbitrary<T>, weight = 4) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const title = { en: 'x', 'zh-CN': '某' };

function isAccepted(playbook: Playbook): boolean {
  const pack: Pack = {
    format: 2, id: 'p', version: 1, title: { en: 'p' }, defaultLang: 'en', langs: ['en'],
    teams: {}, placeholders: {}, playbooks: [playbook], replies: [], scripts: [],
  }; // prettier-ignore
  return readPack(pack).ok;
}

/** Adds what only some playbooks have: identity checks, notes, two more guards, conditions that ask for guards. */
function enrich(playbook: Playbook): fc.Arbitrary<Playbook> {
  const ids = playbook.steps.map((s) => s.id);
  const guards = Object.keys(playbook.guards);
  const when: fc.Arbitrary<Cond> = fc.oneof(
    some(guards).map((guard) => ({ guard })),
    some(guards).map((guard) => ({ not: { guard } })),
    fc.subarray([...CHANNELS], { minLength: 2 }).map((channel) => ({ channel })),
  );
  return fc
    .record({
      identity: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
      attempts: fc.integer({ min: 1, max: 2 }),
      noted: often<string[]>([], fc.subarray(ids, { minLength: 1, maxLength: 2 }), 1),
      soft: fc.tuple(some(ids), some(['pass', 'skip'] as const)),
      outer: fc.tuple(some([...guards, 'soft']), some(ids), fc.integer({ min: 1, max: 40 })),
      branch: often<[string, Cond] | undefined>(undefined, fc.tuple(some(ids), when), 1),
    })
    .map(({ identity, attempts, noted, soft, outer, branch }) => {
      const steps = playbook.steps.map((step) => ({
        ...step,
        ...(identity.includes(step.id) && {
          phase: 'identity' as const,
          kind: 'verify' as const,
          onFail: { attempts, then: 'close' as const },
        }),
        ...(noted.includes(step.id) && { needsNote: true }),
        ...(branch?.[0] === step.id && { when: branch[1] }),
      }));
      const more: Record<string, Guard> = {
        soft: { title, level: 'soft', when: { step: soft[0], is: [soft[1], 'pass'] } },
        identity: { title, level: 'hard', when: { all: identity.map((step) => ({ step, is: 'pass' })) } },
        outer: {
          title,
          level: 'hard',
          validMinutes: outer[2],
          when: { all: [{ guard: outer[0] }, { step: outer[1], is: 'pass' }] },
        },
      };
      return { ...playbook, steps, guards: { ...playbook.guards, ...more } };
    })
    .filter(isAccepted);
}

function anyValue(options: string[]): fc.Arbitrary<FieldValue | undefined> {
  const odd: fc.Arbitrary<FieldValue | undefined> = fc.oneof(
    some([undefined, '', ' \u3000', [] as string[], ['']]),
    fc.subarray(options, { minLength: 1 }),
    fc.record({ amount: some(['', '12.50']), currency: fc.constant('EUR') }),
  );
  return fc.oneof({ weight: 8, arbitrary: some(options) }, { weight: 1, arbitrary: odd });
}

const anyValues = (playbook: Playbook) =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(playbook.fields).map(([id, { type, options }]) => [
          id,
          anyValue(type === 'yesno' ? ['yes', 'no', 'unsure'] : Object.keys(options ?? { text: '' })),
        ]),
      ),
    )
    .map(
      (values) => new Map(Object.entries(values).flatMap(([id, v]) => (v === undefined ? [] : [[id, v]]))),
    );

/** What is seldom, and changes what a run allows. */
function anyTurn(steps: string[], guards: string[]): fc.Arbitrary<RunFact[]> {
  const result = (kind: StepResult) => (step: string): RunFact => ({ t: 'result', step, result: kind, reasonId: 'r' }); // prettier-ignore
  const undo = (step: string): RunFact => ({ t: 'undo', step, reasonId: 'r' });
  const fail = result('fail');
  return fc.oneof(
    ...(['pass', 'fail', 'skip'] as const).map((kind) => some(steps).map((step) => [result(kind)(step)])),
    some(steps).map((step): RunFact[] => [{ t: 'result', step, result: 'skip' }]),
    some(steps).map((step) => [undo(step)]),
    some(steps).map((step) => [fail(step), undo(step), fail(step), undo(step)]), // undo gives no attempt back
    some(steps).map((step) => [fail(step), fail(step), undo(step), result('pass')(step)]),
    some(guards).map((guard): RunFact[] => [{ t: 'override', guard, reasonId: 'r' }]),
    some(CHANNELS).map((to): RunFact[] => [{ t: 'channel', to }]),
  );
}

function anyFacts({ steps, guards }: Playbook): fc.Arbitrary<RunFact[]> {
  const ids = steps.map((s) => s.id);
  const turns = fc.array(fc.tuple(fc.nat(steps.length + 4), anyTurn(ids, Object.keys(guards))), {
    maxLength: 4,
  });
  const close = fc.subarray(ids).map((applied): RunFact[] => [{ t: 'close', outcome: 'abandoned', applied }]);
  return fc
    .tuple(fc.subarray(ids, { minLength: ids.length - 3 }), turns, often<RunFact[]>([], close, 12))
    .map(([passed, aside, end]) => {
      const facts = passed.map((step): RunFact => ({ t: 'result', step, result: 'pass' }));
      for (const [place, fact] of aside) facts.splice(place, 0, ...fact);
      return [...facts, ...end];
    });
}

function anyScene(playbook: Playbook): fc.Arbitrary<Scene> {
  const validities = Object.values(playbook.guards).map((g) => g.validMinutes ?? 0);
  const checks = playbook.steps.filter((s) => s.phase === 'identity').map((s) => s.id);
  const elsewhere = fc.record({
    step: some(checks.length > 0 ? checks : playbook.steps.map((s) => s.id)), // what is no identity check must not count
    at: fc
      .oneof(fc.integer({ min: -3, max: 12 }), fc.integer({ min: -1450, max: -1410 }))
      .map((m) => T0 + m * MINUTE),
  });
  return fc
    .record({
      facts: anyFacts(playbook),
      channel: often<(typeof CHANNELS)[number]>('email', some(CHANNELS)),
      values: anyValues(playbook),
      failedChecks: often(
        [] as { step: string; at: number }[],
        fc.array(elsewhere, { minLength: 1, maxLength: 3 }),
        3,
      ),
      noteAt: some([undefined, T0 - 1, T0, T0 + MINUTE]),
      later: fc.oneof(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 60, max: 220 }),
        fc.tuple(some(validities), fc.nat(12)).map(([valid, age]) => valid - age), // to the minute
        fc.integer({ min: -30, max: 0 }),
      ),
    })
    .map(({ facts, channel, values, failedChecks, noteAt, later }) => ({
      playbook,
      run: {
        id: 'run',
        caseId: 'case',
        playbook: { id: playbook.id, version: playbook.version },
        channel,
        startedAt: T0,
        values,
        events: facts.map((fact, i): RunEvent => ({ ...fact, at: T0 + i * MINUTE, by: 'Mei' })),
      },
      world: { now: T0 + (facts.length + later) * MINUTE, failedChecks, lastNoteAt: noteAt },
    }));
}

/** Events in any order, most of them nonsense. */
const anyMuddle: fc.Arbitrary<Scene> = fc.tuple(anyPlaybook, anyStory).map(([playbook, story]) => ({
  playbook,
  run: runOf(playbook, story),
  world: { now: T0 + HOUR, failedChecks: [] },
}));

/** A run of a playbook nobody wrote. */
export const anyGeneratedScene: fc.Arbitrary<Scene> = fc.oneof(
  { weight: 4, arbitrary: anyPlaybook.chain(enrich).chain(anyScene) },
  { weight: 1, arbitrary: anyMuddle },
);

/** A run of one of the shipped playbooks. */
export const anyShippedScene: fc.Arbitrary<Scene> = fc.oneof(...starterPack().playbooks.map(anyScene));

/** The same scene with one fact less, for each of its facts: an event, a value, the note. All else keeps its time. */
export function withoutEachFact({ playbook, run, world }: Scene): { gone: string; scene: Scene }[] {
  const events = run.events.map((event, i) => ({
    gone: event.t === 'result' ? event.result : event.t,
    scene: { playbook, world, run: { ...run, events: run.events.toSpliced(i, 1) } },
  }));
  const values = [...run.values.keys()].map((id) => ({
    gone: 'value',
    scene: { playbook, world, run: { ...run, values: new Map([...run.values].filter(([f]) => f !== id)) } },
  }));
  const note = { gone: 'note', scene: { playbook, run, world: { ...world, lastNoteAt: undefined } } };
  return world.lastNoteAt === undefined ? [...events, ...values] : [...events, ...values, note];
}
