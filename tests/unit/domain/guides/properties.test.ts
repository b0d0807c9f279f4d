import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toList } from '@/lib/domain/guides/conditions';
import { CHANNELS, type Cond, type Playbook } from '@/lib/domain/guides/playbook';
import type { RunView } from '@/lib/domain/guides/view';
import { missingSteps } from '@/lib/domain/guides/missing';
import { needsOf } from '@/lib/domain/guides/needs';
import { isFresh } from '@/lib/domain/guides/conditions';
import { anyPlaybook, anyStory } from '@/tests/fixtures/generated-playbooks';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { tell, type Story } from '@/tests/fixtures/runs';

const RUNS = { numRuns: 2000 };
const guardIds = (playbook: Playbook) => Object.keys(playbook.guards);

/** A second, plainer reading of a guard: two values, and whatever is not a fact is false. */
function holds(cond: Cond, view: RunView, maxAge = Infinity): boolean {
  if ('all' in cond) return cond.all.every((c) => holds(c, view, maxAge));
  if ('any' in cond) return cond.any.some((c) => holds(c, view, maxAge));
  if ('guard' in cond) return isOpenPlainly(cond.guard, view, maxAge);
  if ('channel' in cond) return toList(cond.channel).includes(view.channel);
  if ('step' in cond) {
    const step = view.steps.find((s) => s.step.id === cond.step);
    if (!step?.shown || step.locked) return false;
    const stale = step.state === 'pass' && !isFresh(step.at, view.known.now, maxAge);
    return !stale && toList(cond.is).includes(step.state);
  }
  if ('filled' in cond) return cond.filled && view.values.has(cond.field);
  return 'field' in cond && toList(cond.is).includes(String(view.values.get(cond.field)));
}

function isOpenPlainly(id: string, view: RunView, maxAge = Infinity): boolean {
  const guard = view.playbook.guards[id];
  if (!guard || (guard.level === 'hard' && (view.exhaustedBy || view.closed))) return false;
  return holds(guard.when, view, Math.min(maxAge, (guard.validMinutes ?? Infinity) * 60_000));
}

/** The stories that lack exactly one fact of this one. */
function withoutOneFact(story: Story): Story[] {
  const { facts = [], values = {} } = story;
  const fewerFacts = facts.map((_, i) => ({ ...story, facts: facts.filter((__, j) => j !== i) }));
  const fewerValues = Object.keys(values).map((gone) => ({
    ...story,
    values: Object.fromEntries(Object.entries(values).filter(([id]) => id !== gone)),
  }));
  return [...fewerFacts, ...fewerValues];
}

describe('mistake 1: missing data opens no gate', () => {
  test('no guard is open on an empty run of any playbook, on any channel', () => {
    fc.assert(
      fc.property(anyPlaybook, fc.constantFrom(...CHANNELS), (playbook, channel) => {
        const view = tell(playbook, { channel });
        expect(guardIds(playbook).filter((id) => view.guard(id) === true)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a guard is open exactly when its facts are there, read a second way', () => {
    fc.assert(
      fc.property(anyPlaybook, anyStory, (playbook, story) => {
        const view = tell(playbook, story);
        for (const id of guardIds(playbook))
          expect(view.guard(id) === true, id).toBe(isOpenPlainly(id, view));
      }),
      RUNS,
    );
  });

  test('from an open guard, taking away any one fact never leaves it open where that fact was needed', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPlaybook, anyStory, (playbook, story) => {
        const view = tell(playbook, story);
        for (const id of guardIds(playbook).filter((g) => view.guard(g) === true)) {
          seen++;
          for (const fewer of withoutOneFact(story)) {
            const less = tell(playbook, fewer);
            expect(less.guard(id) === true, id).toBe(isOpenPlainly(id, less));
          }
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(300); // the property was about something
  });

  test('a shut guard always names what it needs, an open one nothing', () => {
    fc.assert(
      fc.property(anyPlaybook, anyStory, (playbook, story) => {
        const view = tell(playbook, story);
        for (const id of guardIds(playbook))
          expect(needsOf(id, view).length > 0, id).toBe(view.guard(id) !== true);
      }),
      RUNS,
    );
  });
});

/** What a run shows and allows, without what only differs because other events were read. */
const visible = (view: RunView) => ({
  steps: view.steps.map(({ step, shown, locked, state, exhausted }) => ({
    id: step.id,
    shown,
    locked,
    state,
    exhausted,
  })),
  values: [...view.values],
  guards: guardIds(view.playbook).map((id) => view.guard(id) === true),
  missing: missingSteps(view).map((s) => s.step.id),
  canResolve: view.canResolve,
});

describe('mistake 3: what is hidden counts for nothing and is not asked for', () => {
  test('a run whose hidden steps have a past is the run in which they never happened', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPlaybook, anyStory, (playbook, story) => {
        const view = tell(playbook, story);
        const hidden = new Set(view.steps.filter((s) => !s.shown).map((s) => s.step.id));
        const facts = story.facts ?? [];
        const kept = facts.map((f) =>
          'step' in f && hidden.has(f.step) ? ({ t: 'captured', field: 'f0' } as const) : f,
        );
        if (kept.some((f, i) => f !== facts[i])) seen++;
        expect(visible(tell(playbook, { ...story, facts: kept }))).toEqual(visible(view));
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
