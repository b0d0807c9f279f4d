import { describe, expect, test } from 'vitest';
import { failureOf } from '@/lib/domain/guides/failure';
import { missingItems, missingSteps } from '@/lib/domain/guides/missing';
import { needsOf } from '@/lib/domain/guides/needs';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { RunFact } from '@/lib/domain/guides/run';
import { playbookOf, starterPack } from '@/tests/fixtures/starter-pack';
import {
  fail,
  HOUR,
  IDENTITY,
  MINUTE,
  move,
  pass,
  passAll,
  skip,
  T0,
  tell,
  undo,
} from '@/tests/fixtures/runs';

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

describe('mistake 7: the customer never learns which answer was wrong', () => {
  const failedTwice = (id: string): RunFact[] => [
    ...passAll(...IDENTITY.filter((i) => i !== id)),
    fail(id),
    fail(id),
  ];
  const failedOnce = (id: string): RunFact[] => [...passAll(...IDENTITY.filter((i) => i !== id)), fail(id)];

  test('all used-up checks end in one and the same reply and team', () => {
    const ends = IDENTITY.map(
      (id) => failureOf(tell(locked, { values: known, facts: failedTwice(id) }))?.offer,
    );
    expect(new Set(ends.map((o) => JSON.stringify([o?.reply, o?.team, o?.then]))).size).toBe(1);
    expect(ends[0]).toMatchObject({ reply: 'general.verify-failed', team: 'security' });
  });

  test.each(IDENTITY)(
    'the answer is not offered after %s alone, before the others have their result',
    (id) => {
      const early = tell(locked, { values: known, facts: [fail(id), fail(id)] });
      expect(early.exhaustedBy?.id).toBe(id);
      expect(failureOf(early)?.offer).toBeUndefined();
      const late = tell(locked, { values: known, facts: failedTwice(id) });
      expect(failureOf(late)?.offer).toBeDefined();
    },
  );

  test.each(['en', 'zh-CN'])(
    'asking again after one failure asks for every check, whichever failed (%s)',
    (lang) => {
      const asked = IDENTITY.map((id) =>
        missingItems([tell(locked, { values: known, facts: failedOnce(id) })], lang),
      );
      expect(new Set(asked.map((items) => items.join('\n'))).size).toBe(1);
      expect(asked[0]?.length).toBeGreaterThanOrEqual(IDENTITY.length);
    },
  );

  test('no identity item is asked for once attempts are used up', () => {
    const view = tell(locked, { values: known, facts: failedTwice('possession') });
    expect(missingSteps(view).filter((s) => s.step.phase === 'identity')).toEqual([]);
  });
});

describe('attempts', () => {
  test('two failures shut every hard guard of the run, and undo gives none back', () => {
    const facts = [
      ...passAll(...IDENTITY),
      fail('possession'),
      undo('possession'),
      fail('possession'),
      undo('possession'),
      pass('possession'),
    ];
    const view = tell(locked, { values: known, facts });
    expect(view.exhaustedBy?.id).toBe('possession');
    for (const id of Object.keys(locked.guards)) expect(view.guard(id), id).toBe(false);
    expect(view.canResolve).toBe(false);
  });

  test('a failure elsewhere counts here', () => {
    const elsewhere = [{ step: 'possession', at: T0 - HOUR }];
    const one = tell(locked, { values: known, facts: [fail('possession')], failedChecks: elsewhere });
    expect(one.exhaustedBy?.id).toBe('possession');
  });

  test('two failures elsewhere leave no attempt here, and take back what was passed before them', () => {
    const facts = passAll(...IDENTITY);
    const since = [0, 1].map((i) => ({ step: 'possession', at: T0 + (5 + i) * MINUTE }));
    const view = tell(locked, { values: known, facts, failedChecks: since, now: T0 + 10 * MINUTE });
    expect(view.guard('identity')).toBe(false);
    expect(view.steps.find((s) => s.step.id === 'possession')).toMatchObject({
      exhausted: true,
      state: 'pending',
    });
  });

  test('after 24 hours they count no more, but what was passed before them stays taken back', () => {
    const facts = passAll(...IDENTITY);
    const since = [0, 1].map((i) => ({ step: 'possession', at: T0 + (5 + i) * MINUTE }));
    const later = tell(locked, { values: known, facts, failedChecks: since, now: T0 + 25 * HOUR });
    expect(later.steps.find((s) => s.step.id === 'possession')).toMatchObject({
      exhausted: false,
      state: 'pending',
    });
  });

  test('a pass recorded while no attempt was left never counts', () => {
    const before = [0, 1].map((i) => ({ step: 'possession', at: T0 - HOUR - i }));
    const view = tell(locked, {
      values: known,
      facts: passAll(...IDENTITY),
      failedChecks: before,
      now: T0 + 23.5 * HOUR,
    });
    expect(view.guard('identity')).not.toBe(true);
  });

  test('failing to find a rule is no failed check of the customer elsewhere', () => {
    const country = playbookOf(pack, 'country-restriction');
    const view = tell(country, { failedChecks: [{ step: 'look-up-rule', at: T0 }] });
    expect(view.exhaustedBy).toBeUndefined();
  });
});

describe('mistake 11: proof does not leak', () => {
  const proven: RunFact[] = passAll(...IDENTITY);

  test.each(['web', 'chat', 'social', 'phone'] as const)('to another channel (%s), nor back again', (to) => {
    expect(canSendAny(locked, { values: known, facts: [...proven, move(to)] })).toEqual([]);
    expect(canSendAny(locked, { values: known, facts: [...proven, move(to), move('email')] })).toEqual([]);
  });

  test('to the next day: 24 hours after the pass it is too old, to the minute', () => {
    const first = T0; // the first of the three
    const story = { values: known, facts: proven };
    expect(tell(locked, { ...story, now: first + 24 * HOUR - 1 }).guard('identity')).toBe(true);
    expect(tell(locked, { ...story, now: first + 24 * HOUR }).guard('identity')).not.toBe(true);
  });

  test('through a clock that was set ahead and back again', () => {
    const view = tell(locked, { values: known, facts: proven, now: T0 - 48 * HOUR });
    expect(view.guard('identity')).not.toBe(true);
  });

  test('after the run is closed', () => {
    const facts: RunFact[] = [...proven, { t: 'close', outcome: 'resolved', applied: [] }];
    expect(canSendAny(locked, { values: known, facts })).toEqual([]);
  });
});

describe('identity is never checked in social messages', () => {
  test.each(pack.playbooks.map((p) => p.id))('%s', (id) => {
    const view = tell(playbookOf(pack, id), { channel: 'social', values: { about_account: 'yes' } });
    expect(view.steps.filter((s) => s.shown && s.step.phase === 'identity')).toEqual([]);
    expect(missingSteps(view).filter((s) => s.step.phase === 'identity')).toEqual([]);
  });

  test('even where a playbook forgets to say so', () => {
    const careless: Playbook = structuredClone(locked);
    careless.guards.identity = {
      title: { en: 'x' },
      level: 'hard',
      when: { step: 'possession', is: 'pass' },
    };
    expect(tell(careless, { channel: 'social', facts: passAll(...IDENTITY) }).guard('identity')).not.toBe(
      true,
    );
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
