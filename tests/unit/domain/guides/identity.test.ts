import { describe, expect, test } from 'vitest';
import { failureOf } from '@/lib/domain/guides/failure';
import { missingItems, missingSteps } from '@/lib/domain/guides/missing';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { RunFact } from '@/lib/domain/guides/run';
import { playbookOf, starterPack } from '@/tests/fixtures/starter-pack';
import { fail, HOUR, IDENTITY, MINUTE, move, pass, passAll, T0, tell, undo } from '@/tests/fixtures/runs';

const pack = starterPack();
const locked = playbookOf(pack, 'account-locked');
const known = { lock_reason: 'wrong_password', strange_activity: 'no' };
const canSendAny = (playbook: Playbook, story: Parameters<typeof tell>[1]) => {
  const view = tell(playbook, story);
  return playbook.replies.filter((r) => r.requires !== undefined && view.canSend(r)).map((r) => r.id);
};

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
