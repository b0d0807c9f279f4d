/** What keeps a playbook from being published: each by its name and place, and never anything that packs may have. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS, type Pack, type Playbook, type Step } from '@/lib/domain/guides/playbook';
import type { PlaybookFaultKind } from '@/lib/domain/library/playbook-fault';
import { reviewPlaybook } from '@/lib/domain/library/playbook-review';
import { readPack } from '@/lib/domain/pack/read-pack';
import { anyPlaybook } from '@/tests/fixtures/generated-playbooks';
import { tell } from '@/tests/fixtures/runs';
import { starterPack } from '@/tests/fixtures/starter-pack';

const pack = starterPack();
const around = { teams: pack.teams, placeholders: pack.placeholders, replies: pack.replies };
const told = (pb: Playbook) => reviewPlaybook(pb, around).map(({ kind, at }) => [kind, at.part, at.id]);

function shipped(id = 'account-locked'): Playbook {
  const found = structuredClone(pack.playbooks.find((p) => p.id === id));
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const stepOf = (pb: Playbook, id: string): Step => {
  const found = pb.steps.find((s) => s.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const guardOf = (pb: Playbook, id: string) => {
  const found = pb.guards[id];
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('nothing is found in any shipped playbook', () => {
  for (const { id } of pack.playbooks) expect(told(shipped(id)), id).toEqual([]);
});

type Row = [string, (pb: Playbook) => void, PlaybookFaultKind, string, string | undefined];
describe('one thing is wrong, and it is named where it stands', () => {
  test.each<Row>([
    ['no title', (pb) => (pb.title = { en: ' ' }), 'no-title', 'head', undefined],
    ['a step without a title', (pb) => (stepOf(pb, 'describe').title = { en: '', 'zh-CN': '\u3000' }), 'no-title', 'steps', 'describe'],
    ['no steps', (pb) => (pb.steps = []), 'no-steps', 'steps', undefined],
    ['a step twice', (pb) => pb.steps.push(structuredClone(stepOf(pb, 'describe'))), 'twice', 'steps', 'describe'],
    ['a card number', (pb) => (stepOf(pb, 'describe').note = { en: '4111 1111 1111 1111' }), 'payment', 'steps', 'describe'],
    ['words that cannot be filled', (pb) => (stepOf(pb, 'describe').say = { en: 'Dear {{ nobody }}' }), 'body', 'steps', 'describe'],
    ['a lock that is not there', (pb) => (stepOf(pb, 'possession').requires = 'nothing'), 'no-guard', 'steps', 'possession'],
    ['a field that is not there', (pb) => (stepOf(pb, 'describe').capture = ['nothing']), 'no-field', 'steps', 'describe'],
    ['a team that is not there', (pb) => (stepOf(pb, 'describe').onFail = { attempts: 2, then: 'escalate', to: 'nobody' }), 'no-team', 'steps', 'describe'],
    ['a team that is not named', (pb) => (stepOf(pb, 'describe').onFail = { attempts: 2, then: 'escalate' }), 'team-missing', 'steps', 'describe'],
    ['a reply that is not there', (pb) => (stepOf(pb, 'describe').onFail = { attempts: 2, then: 'continue', reply: 'nothing' }), 'no-reply', 'steps', 'describe'],
    ['a condition that looks forward', (pb) => (stepOf(pb, 'describe').when = { step: 'possession', is: 'pass' }), 'looks-forward', 'steps', 'describe'],
    ['a condition on its own step', (pb) => (stepOf(pb, 'describe').when = { not: { step: 'describe', is: 'pass' } }), 'looks-forward', 'steps', 'describe'],
    ['a condition on a step that is not there', (pb) => (stepOf(pb, 'describe').when = { step: 'nothing', is: 'pass' }), 'no-step', 'steps', 'describe'],
    ['a condition on an answer that is none', (pb) => (stepOf(pb, 'possession').when = { field: 'lock_reason', is: 'nothing' }), 'no-option', 'steps', 'possession'],
    ['a condition with an empty list', (pb) => (stepOf(pb, 'possession').when = { all: [] }), 'empty', 'steps', 'possession'],
    ['a guard on a step that is not there', (pb) => (guardOf(pb, 'restored').when = { step: 'nothing', is: 'pass' }), 'no-step', 'guards', 'restored'],
    ['a guard on a guard that is not there', (pb) => (guardOf(pb, 'restored').when = { guard: 'nothing' }), 'no-guard', 'guards', 'restored'],
    ['a guard that leads to itself', (pb) => (guardOf(pb, 'restored').when = { guard: 'restored' }), 'circular', 'guards', 'restored'],
    ['a guard with "not"', (pb) => (guardOf(pb, 'restored').when = { not: { field: 'strange_activity', is: 'yes' } }), 'absence-not', 'guards', 'restored'],
    ['a guard with "not filled"', (pb) => (guardOf(pb, 'restored').when = { field: 'strange_activity', filled: false }), 'absence-empty', 'guards', 'restored'],
    ['a guard with "not yet done"', (pb) => (guardOf(pb, 'restored').when = { step: 'possession', is: ['pass', 'pending'] }), 'absence-pending', 'guards', 'restored'],
    ['a hard guard with "skipped"', (pb) => (guardOf(pb, 'restored').when = { step: 'possession', is: ['pass', 'skip'] }), 'absence-skip', 'guards', 'restored'],
    ['a guard that asks for a channel only', (pb) => (guardOf(pb, 'restored').when = { channel: 'chat' }), 'opens-on-nothing', 'guards', 'restored'],
    ['a guard of two answers to one question', (pb) => (guardOf(pb, 'restored').when = { all: [{ field: 'lock_reason', is: 'unknown' }, { field: 'lock_reason', is: 'forgot_login' }] }), 'never-opens', 'guards', 'restored'],
    ['a guard that asks for identity on social', (pb) => (guardOf(pb, 'restored').when = { all: [{ channel: 'social' }, { guard: 'identity' }] }), 'never-opens', 'guards', 'restored'],
    ['a guard on a field that nobody asks for', (pb) => pb.steps.forEach((s) => (s.capture = s.capture?.filter((f) => f !== 'access_restored'))), 'never-opens', 'guards', 'restored'],
    ['a step locked by what comes after it', (pb) => { Object.assign(stepOf(pb, 'describe'), { requires: 'identity', when: undefined }); }, 'never-settled', 'steps', 'describe'],
    ['checks of identity that end differently', (pb) => (stepOf(pb, 'possession').onFail = { attempts: 9, then: 'close' }), 'identity-ends', 'steps', undefined],
    ['a wait without its time', (pb) => { Object.assign(stepOf(pb, 'describe'), { kind: 'wait', capture: [] }); }, 'wait-time', 'steps', 'describe'],
    ['a choice without answers', (pb) => { Object.assign(pb.fields.lock_reason ?? {}, { options: undefined }); }, 'options', 'fields', 'lock_reason'],
    ['a personal field without a mask', (pb) => { Object.assign(pb.fields.lock_message ?? {}, { class: 'personal' }); }, 'mask', 'fields', 'lock_message'],
    ['a pattern that is none', (pb) => { Object.assign(pb.fields.lock_message ?? {}, { pattern: '(' }); }, 'pattern', 'fields', 'lock_message'],
    ['a reply behind a guard that is gone', (pb) => { delete pb.guards.restored; }, 'no-guard', 'replies', undefined],
    ['an id that no file may have', (pb) => { pb.id = 'two words'; }, 'other', 'head', undefined],
  ])('%s', (_, spoil, kind, part, id) => {
    const pb = shipped();
    spoil(pb);
    const found = told(pb);
    expect(found).toContainEqual([kind, part, id ?? found.find(([k]) => k === kind)?.[2]]);
  });
}); // prettier-ignore

test('steps that each can be answered, and that no run can answer together, are named', () => {
  const pb = shipped();
  const like = stepOf(pb, 'describe');
  const option = (is: string) => ({ field: 'lock_reason', is });
  const soloOf = (id: string, guard: string): Step => ({ id, phase: 'record', kind: 'do', title: like.title, required: true, requires: guard }); // prettier-ignore
  pb.guards.a = { title: like.title, level: 'hard', when: option('unknown') };
  pb.guards.b = { title: like.title, level: 'hard', when: option('forgot_login') };
  pb.steps.push(soloOf('one', 'a'), soloOf('two', 'b'));
  expect(told(pb)).toEqual([['never-finished', 'head', undefined]]);
});

/** One random change of a playbook, sensible or not. */
const anyChange: fc.Arbitrary<(pb: Playbook) => void> = fc.oneof(
  fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => (pb: Playbook) => {
    const [step] = pb.steps.splice(a, 1);
    if (step) pb.steps.splice(b, 0, step);
  }),
  fc.nat(7).map((n) => (pb: Playbook) => void pb.steps.splice(n, 1)),
  fc.constantFrom('f0', 'f1').map((f) => (pb: Playbook) => void delete pb.fields[f]),
  fc.constantFrom('g0', 'g1').map((g) => (pb: Playbook) => void delete pb.guards[g]),
  fc.constantFrom('g0', 'g3').map((g) => (pb: Playbook) => {
    const guard = pb.guards[g];
    if (guard) guard.when = { any: [guard.when, { not: guard.when }] };
  }),
  fc
    .nat(7)
    .map((n) => (pb: Playbook) => Object.assign(pb.steps[n] ?? {}, { when: { step: 's3', is: 'pass' } })),
);

test('whatever is changed: what passes is read as a pack, opens nothing by absence, and looks only back', () => {
  let passed = 0;
  fc.assert(
    fc.property(anyPlaybook, fc.array(anyChange, { maxLength: 3 }), (base, changes) => {
      const pb = structuredClone(base);
      changes.forEach((change) => change(pb));
      if (told(pb).length > 0) return;
      passed++;
      const whole: Pack = { ...pack, playbooks: [pb], scripts: [], replies: [] };
      expect(readPack(whole).ok).toBe(true);
      for (const channel of CHANNELS)
        for (const id of Object.keys(pb.guards)) expect(tell(pb, { channel }).guard(id)).not.toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(passed).toBeGreaterThan(50);
});
