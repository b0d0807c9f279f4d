import { describe, expect, test } from 'vitest';
import { readPack } from '@/lib/domain/pack/read-pack';
import { rawStarter } from '@/tests/fixtures/starter-pack';

type Json = { [key: string]: Json } & Json[] & string;

/** The starter pack with one thing broken; gives "path: reason" of each fault. */
function faultsAfter(breakIt: (pack: Json) => void): string[] {
  const pack = rawStarter() as Json;
  breakIt(pack);
  const reading = readPack(pack);
  return reading.ok ? [] : reading.faults.map((f) => `${f.path}: ${f.reason}`);
}

const set = (at: (p: Json) => Json | undefined, key: string, value: unknown) => (p: Json) => {
  Object.assign(at(p) ?? {}, { [key]: value });
};
const locked = (p: Json) => p.playbooks?.[0];
const identity = (p: Json) => p.playbooks?.[0]?.guards?.identity;
const strange = (p: Json) => p.playbooks?.[0]?.steps?.[1];

describe('a guard that absence can open is refused, by path and reason', () => {
  test.each([
    ['not', { not: { step: 'possession', is: 'fail' } }, 'lets missing data open it'],
    ['filled: false', { field: 'strange_activity', filled: false }, 'lets missing data open it'],
    ['pending', { step: 'possession', is: ['pass', 'pending'] }, 'lets missing data open it'],
    ['skip', { step: 'possession', is: ['pass', 'skip'] }, 'lets a skipped step open a hard guard'],
    ['nothing at all', { all: [] }, 'opens before anything is known'],
    ['only a channel', { channel: ['email'] }, 'opens before anything is known'],
    [
      'nothing, deep inside',
      { any: [{ step: 'possession', is: 'pass' }, { all: [{ all: [] }] }] },
      'opens before',
    ],
    ['deep inside', { all: [{ any: [{ not: { guard: 'restored' } }] }] }, 'lets missing data open it'],
    ['itself', { guard: 'identity' }, 'leads back to itself'],
    ['itself, round a corner', { all: [{ guard: 'restored' }] }, 'leads back to itself'],
    ['a guard that is not there', { guard: 'nobody' }, 'no guard "nobody"'],
    ['a step that is not there', { step: 'nobody', is: 'pass' }, 'no step "nobody"'],
    ['a name every object has', { guard: 'constructor' }, 'is a reserved word'],
  ])('%s', (_, when, reason) => {
    const faults = faultsAfter(set(identity, 'when', when));
    expect(faults.join('\n')).toContain(reason);
    expect(faults[0]).toMatch(/^playbooks\.account-locked\.guards\.(identity|unlockable|restored)/);
  });
});

describe('what else is refused', () => {
  test.each<[string, (p: Json) => void, string]>([
    [
      'a newer format',
      set((p) => p, 'format', 3),
      'format: is not a pack format this version can read: 3 is newer',
    ],
    ['an unknown key', set(strange, 'colour', 'red'), 'playbooks.account-locked.steps.strange.colour'],
    [
      'a condition that looks ahead',
      set(strange, 'when', { step: 'record', is: 'pass' }),
      'no step "record" before this one',
    ],
    [
      'a field nobody declared',
      set(strange, 'capture', ['mood']),
      'playbooks.account-locked.steps.strange.capture: no field "mood"',
    ],
    [
      'a team nobody declared',
      set((p) => locked(p)?.steps?.[2], 'onFail', { attempts: 2, then: 'escalate', to: 'x' }),
      'no team "x"',
    ],
    [
      'checks that end differently',
      set((p) => p.playbooks?.[4]?.steps?.[4], 'onFail', { attempts: 1, then: 'escalate', to: 'security' }),
      'identity checks differ',
    ],
    [
      'a body with an unknown placeholder',
      set((p) => p.replies?.[0]?.text?.friendly, 'en', 'Hi {{ nick }}'),
      'no placeholder "nick"',
    ],
    [
      'a body that does not parse',
      set((p) => p.replies?.[0]?.text?.friendly, 'en', 'Hi {% if x'),
      'replies.greet.web.text.friendly.en',
    ],
    [
      'a tag that is not on the list',
      set((p) => p.replies?.[0]?.text?.friendly, 'en', '{% assign x = 1 %}'),
      'tag "assign" not found',
    ],
    [
      'a personal field without a mask',
      set((p) => locked(p)?.fields?.lock_message, 'class', 'personal'),
      'a personal value needs a mask',
    ],
    [
      'a step that stands twice',
      set(strange, 'id', 'describe'),
      'playbooks.account-locked.steps.describe: stands twice',
    ],
    [
      'a yes that is a boolean',
      set((p) => locked(p)?.guards?.restored, 'when', { field: 'access_restored', is: true }),
      'guards.restored.when',
    ],
    ['no object at all', (p) => Object.keys(p).forEach((k) => delete p[k]), 'format'],
  ])('%s', (_, breakIt, reason) => {
    expect(faultsAfter(breakIt).join('\n')).toContain(reason);
  });

  test.each([null, 7, 'text', [], undefined])('%j is no pack', (input) => {
    expect(readPack(input).ok).toBe(false);
  });
});
