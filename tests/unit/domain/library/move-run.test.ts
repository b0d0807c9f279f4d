/** Moving an open run to another version (mistake 5): it never fails, names what is lost, and opens no gate. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guard, Playbook, Reply } from '@/lib/domain/guides/playbook';
import type { Run, RunEvent, Surroundings } from '@/lib/domain/guides/run';
import { viewRun, type RunView } from '@/lib/domain/guides/view';
import { planMove, type MovePlan } from '@/lib/domain/library/move-run';
import { readPack } from '@/lib/domain/pack/read-pack';
import { fail, HOUR, IDENTITY, MINUTE, passAll, tell, type Story } from '@/tests/fixtures/runs';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { anyGeneratedScene, anyShippedScene, type Scene } from '@/tests/unit/domain/guides/generated-runs';

const title = { en: 'y' };
const pack = starterPack();
const isAccepted = (playbook: Playbook) =>
  readPack(JSON.parse(JSON.stringify({ ...pack, playbooks: [playbook], scripts: [] }))).ok;

/** One random change that a lead might publish; most make guards weaker, for that is what must not open them. */
const anyChange: fc.Arbitrary<(pb: Playbook) => void> = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(8)).map(
  ([a, b, what]) =>
    (pb: Playbook) => {
      const step = pb.steps[a % Math.max(1, pb.steps.length)];
      const ids = Object.keys(pb.guards);
      const guard: Guard | undefined = pb.guards[ids[b % Math.max(1, ids.length)] ?? ''];
      if (!step || !guard) return;
      const weaker = { any: [guard.when, { step: step.id, is: 'pass' as const }] };
      const acts = [
        () => pb.steps.splice(pb.steps.indexOf(step), 1),
        () => pb.steps.splice(b % pb.steps.length, 0, ...pb.steps.splice(pb.steps.indexOf(step), 1)),
        () => Object.assign(step, { id: `${step.id}-renamed` }),
        () => Object.assign(step, { title }),
        () => Object.assign(step, { when: undefined, requires: undefined }),
        () => Object.assign(guard, { when: weaker }),
        () => Object.assign(guard, { when: { step: step.id, is: 'pass' } }),
        () => Object.assign(guard, { validMinutes: undefined, level: guard.level === 'hard' ? 'soft' : 'hard' }),
        () => Object.assign(pb.guards, { fresh: { title, level: 'hard', when: { step: step.id, is: 'pass' } } }),
      ];
      acts[what % acts.length]?.();
    },
); // prettier-ignore

const reply = (id: string, requires: string): Reply => ({
  id,
  title,
  requires,
  text: { formal: { en: 'x' } },
});

/** The run after the move, as the action would store it. */
function movedRun({ run, world }: Scene, to: Playbook, plan: MovePlan & { ok: true }): Run {
  const { dropped, shut, values } = plan;
  const event: RunEvent = { t: 'moved', toVersion: to.version, dropped, shut, at: world.now, by: 'Mei' };
  return {
    ...run,
    playbook: { id: to.id, version: to.version },
    values: new Map([...run.values].filter(([field]) => values.includes(field))),
    events: [...run.events, event],
  };
}

const openIn = (view: RunView) => Object.keys(view.playbook.guards).filter((id) => view.guard(id) === true);

test.each([
  ['generated', anyGeneratedScene],
  ['shipped', anyShippedScene],
] as const)(
  '%s: whatever the next version changes, no gate that was shut is open after the move',
  (_, anyScene) => {
    const seen = { moved: 0, refused: 0, wouldHaveOpened: 0, again: 0, kept: 0 };
    fc.assert(
      fc.property(anyScene, fc.array(anyChange, { minLength: 1, maxLength: 5 }), (base, changes) => {
        const guards = Object.keys(base.playbook.guards);
        const from = { ...base.playbook, replies: [...base.playbook.replies, ...guards.map((id, i) => reply(`r${i}`, id))] };
        const to = { ...structuredClone(from), version: 2 };
        changes.forEach((change) => change(to));
        to.replies = [...base.playbook.replies, ...guards.map((_, i) => reply(`r${i}`, guards[(i + changes.length) % guards.length] ?? ''))];
        if (!isAccepted(to)) return;
        const scene = { ...base, playbook: from };
        const before = viewRun(from, scene.run, scene.world);
        const plan = planMove(before, to, scene.world);
        if (!plan.ok) {
          expect(before.closed !== undefined || before.exhaustedBy !== undefined || plan.why === 'opens').toBe(true);
          seen.refused++;
          return;
        }
        seen.moved++;
        const next = movedRun(scene, to, plan);
        const after = viewRun(to, next, scene.world);
        for (const id of openIn(after)) expect(before.guard(id), id).toBe(true);
        for (const r of to.replies)
          if (r.requires !== undefined && after.canSend(r)) expect(before.canSend(from.replies.find((o) => o.id === r.id) ?? r)).toBe(true);
        // What used up its attempts stays failed, for attempts are not given back.
        for (const s of after.steps.filter((x) => x.shown && x.state !== 'pending' && !x.exhausted)) {
          const old = from.steps.find((o) => o.id === s.step.id);
          expect(s.step, s.step.id).toEqual(old); // only what is the same went along
          seen.kept++;
        }
        for (const { step, state } of before.steps)
          if (state !== 'pending' && !after.steps.some((s) => s.step.id === step.id && s.state === state))
            expect(plan.again).toContain(step.id);
        for (const id of ['fails', 'exhausted'] as const)
          for (const s of before.steps)
            expect(Number(after.steps.find((x) => x.step.id === s.step.id && x.shown)?.[id] ?? s[id])).toBeGreaterThanOrEqual(Number(s[id]));
        const naive = viewRun(to, { ...scene.run, playbook: next.playbook }, scene.world);
        if (openIn(naive).some((id) => before.guard(id) !== true)) seen.wouldHaveOpened++;
        if (plan.again.length > 0) seen.again++;
      }),
      { numRuns: 1500 },
    );
    expect(seen.moved).toBeGreaterThan(100);
    expect(seen.wouldHaveOpened).toBeGreaterThan(20);
    expect(seen.again).toBeGreaterThan(20);
    expect(seen.kept).toBeGreaterThan(20);
  },
  60_000,
); // prettier-ignore

describe('the shipped account playbook', () => {
  const from = pack.playbooks[0];
  if (!from) throw new Error('no playbook');
  const world = (story: Story): Surroundings => ({ now: tell(from, story).known.now, failedChecks: [] });
  const change = (work: (pb: Playbook) => void): Playbook => {
    const to = { ...structuredClone(from), version: 2 };
    work(to);
    return to;
  };
  const stepOf = (pb: Playbook, id: string) => {
    const found = pb.steps.find((s) => s.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test('an unchanged version takes everything along', () => {
    const story = { values: { lock_reason: 'unknown', strange_activity: 'no' }, facts: passAll('describe', ...IDENTITY) };
    const plan = planMove(tell(from, story), change(() => {}), world(story));
    expect(plan).toMatchObject({ ok: true, again: [], values: ['lock_reason', 'strange_activity'] });
  });

  test('a check that is asked another way is asked again, and what it guarded is locked until then', () => {
    const story = { values: { lock_reason: 'unknown' }, facts: passAll('describe', ...IDENTITY) };
    const to = change((pb) => (stepOf(pb, 'possession').say = { en: 'Another question' }));
    const view = tell(from, story);
    expect(view.guard('identity')).toBe(true);
    const plan = planMove(view, to, world(story));
    expect(plan).toMatchObject({ ok: true, again: ['possession'], changes: { steps: { changed: ['possession'] } } });
  });

  test('attempts that were used stay used', () => {
    const story = { values: { lock_reason: 'unknown' }, facts: [...passAll('describe'), fail('possession')] };
    const to = change((pb) => (stepOf(pb, 'possession').title = title));
    const plan = planMove(tell(from, story), to, world(story));
    if (!plan.ok) throw new Error(plan.why);
    const run = movedRun({ playbook: from, run: tell(from, story).run, world: world(story) }, to, plan);
    const after = viewRun(to, run, { ...world(story), now: world(story).now + MINUTE });
    expect(after.steps.find((s) => s.step.id === 'possession')).toMatchObject({ state: 'pending', fails: 1 });
  });

  test('a run that used up its attempts, or is closed, is not moved', () => {
    const used = { facts: [fail('possession'), fail('possession'), fail('possession')] };
    expect(tell(from, used).exhaustedBy).toBeDefined();
    expect(planMove(tell(from, used), change(() => {}), world(used))).toEqual({ ok: false, why: 'used-up' });
    const closed: Story = { facts: [{ t: 'close', outcome: 'resolved', applied: [] }], now: Date.UTC(2026, 10, 24) + HOUR };
    expect(planMove(tell(from, closed), change(() => {}), world(closed))).toEqual({ ok: false, why: 'closed' });
  });
}); // prettier-ignore
