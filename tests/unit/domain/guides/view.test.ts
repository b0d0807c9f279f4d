import { describe, expect, test } from 'vitest';
import { missingItems } from '@/lib/domain/guides/missing';
import { needsOf } from '@/lib/domain/guides/needs';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { RunFact } from '@/lib/domain/guides/run';
import { playbookOf, starterPack } from '@/tests/fixtures/starter-pack';
import { IDENTITY, pass, passAll, skip, T0, tell } from '@/tests/fixtures/runs';

const pack = starterPack();
const locked = playbookOf(pack, 'account-locked');
const known = { lock_reason: 'wrong_password', strange_activity: 'no' };
const gated = (playbook: Playbook) => playbook.replies.filter((r) => r.requires !== undefined);
const canSendAny = (playbook: Playbook, story: Parameters<typeof tell>[1]) => {
  const view = tell(playbook, story);
  return gated(playbook).filter((r) => view.canSend(r)).map((r) => r.id); // prettier-ignore
};

describe('identity opens what it guards, and only all of it does', () => {
  test('every check passed', () => {
    const view = tell(locked, { values: known, facts: passAll(...IDENTITY) });
    expect(view.guard('identity')).toBe(true);
    expect(view.guard('unlockable')).toBe(true);
  });

  test.each(IDENTITY)('all but %s', (left) => {
    const facts = passAll(...IDENTITY.filter((id) => id !== left));
    expect(tell(locked, { values: known, facts }).guard('identity')).not.toBe(true);
  });

  test('what is missing is named, and nothing that is done', () => {
    const view = tell(locked, { values: known, facts: passAll('registered-contact', 'possession') });
    const needs = needsOf('unlockable', view);
    expect(needs.map((n) => (n.kind === 'step' ? `${n.step.id} ${n.why}` : n.kind))).toEqual([
      'recent-transaction open',
    ]);
  });
});

describe('mistake 6: skipping is not doing', () => {
  test.each(IDENTITY)('skipping %s keeps every gated reply locked', (skipped) => {
    const facts = IDENTITY.map((id) => (id === skipped ? skip(id) : pass(id)));
    expect(canSendAny(locked, { values: known, facts })).toEqual([]);
  });

  test('a skip of a required step counts for nothing', () => {
    const view = tell(locked, { facts: [skip('describe')] });
    expect(view.steps[0]?.state).toBe('pending');
  });

  test('a skip without a reason counts for nothing', () => {
    const view = tell(locked, { facts: [{ t: 'result', step: 'possession', result: 'skip' }] });
    expect(view.steps.find((s) => s.step.id === 'possession')?.state).toBe('pending');
  });
});

describe('what a pass needs', () => {
  test('a required field: taken away, the step is open again', () => {
    expect(tell(locked, { values: known, facts: [pass('describe')] }).steps[0]?.state).toBe('pass');
    expect(tell(locked, { values: {}, facts: [pass('describe')] }).steps[0]?.state).toBe('pending');
  });

  test.each(['', '  ', '\u3000', '\u200b'])('a blank value (%j) is no value', (blank) => {
    const view = tell(locked, { values: { ...known, strange_activity: blank }, facts: passAll(...IDENTITY) });
    expect(view.guard('unlockable')).not.toBe(true);
  });

  test('a note since the run began, where the step asks for one', () => {
    const story = { values: known, facts: [pass('record')] };
    const state = (noteAt?: number) =>
      tell(locked, noteAt === undefined ? story : { ...story, noteAt }).steps.find(
        (s) => s.step.id === 'record',
      )?.state;
    expect([state(), state(T0 - 1), state(T0)]).toEqual(['pending', 'pending', 'pass']);
  });

  test('a name every object has is not a value', () => {
    const odd: Playbook = structuredClone(locked);
    odd.steps[0] = { ...odd.steps[0], id: 'describe', capture: ['constructor'] } as Playbook['steps'][0];
    expect(tell(odd, {}).values.size).toBe(0);
  });
});

describe('an override', () => {
  const tech = playbookOf(pack, 'technical-support');
  const override = (guard: string): RunFact => ({ t: 'override', guard, reasonId: 'r' });

  test('opens a soft guard', () => {
    expect(tech.guards.documented?.level).toBe('soft');
    expect(tell(tech, { facts: [override('documented')] }).guard('documented')).toBe(true);
  });

  test('never opens a hard one', () => {
    expect(tell(locked, { facts: [override('identity')] }).guard('identity')).not.toBe(true);
  });

  test('never satisfies a hard guard that stands on a soft one', () => {
    const mixed: Playbook = structuredClone(tech);
    mixed.guards.hard = { title: { en: 'x' }, level: 'hard', when: { guard: 'documented' } };
    expect(tell(mixed, { facts: [override('documented')] }).guard('hard')).not.toBe(true);
  });
});

describe('missing items', () => {
  test('are the customer-facing words of open asks and identity checks, in the order of the playbook', () => {
    const items = missingItems([tell(locked, { facts: [pass('registered-contact')] })], 'en');
    expect(items).toEqual([
      'what happens when you try to sign in, and the exact message on the screen',
      "whether you have noticed any sign-in, message or payment that you don't recognise",
      'your most recent transaction: the date, the approximate amount and who it was with',
      'the confirmation we sent to your registered contact, completed on our official site or in the app (please do not send us any code)',
      'whether you can sign in now',
    ]);
  });

  test('never hold what a locked or hidden step asks, a "do" step, or the agent’s labels', () => {
    for (const playbook of pack.playbooks) {
      const view = tell(playbook, {});
      const may = new Set(view.steps.filter((s) => s.shown && !s.locked).map((s) => s.step.item?.en));
      for (const item of missingItems([view], 'en')) expect(may.has(item), item).toBe(true);
      const labels = new Set(playbook.steps.map((s) => s.title.en));
      for (const item of missingItems([view], 'en')) expect(labels.has(item), item).toBe(false);
    }
  });

  test('of two runs are named once each', () => {
    const dispute = tell(playbookOf(pack, 'dispute-refund'), {});
    const items = missingItems([tell(locked, {}), dispute], 'en');
    expect(items.filter((i) => i === 'the email address registered on your account')).toHaveLength(1);
  });
});

describe('closing freezes what applied', () => {
  test('a purge of every value cannot change a finished run', () => {
    const facts: RunFact[] = [...passAll('describe', 'strange', ...IDENTITY)];
    const open = tell(locked, { values: known, facts });
    const applied = open.steps.filter((s) => s.shown).map((s) => s.step.id);
    const closed: RunFact[] = [...facts, { t: 'close', outcome: 'abandoned', applied }];
    const shape = (values: Record<string, string>) =>
      tell(locked, { values, facts: closed }).steps.map((s) => [s.step.id, s.shown, s.state]);
    expect(shape({})).toEqual(shape(known));
  });
});
