import { expect, test } from 'vitest';
import type { Incident } from '@/lib/domain/incidents/incident';
import { pinReplies } from '@/lib/domain/incidents/pin-replies';

const list = (words: string) => words.split(' ').filter(Boolean).map((id) => ({ entry: { id } })); // prettier-ignore
const issue = (reply: string): Incident => ({ id: `of-${reply}`, pack: '', reply, title: {}, since: 0, until: 1, by: '' }); // prettier-ignore

test.each([
  // found, pinned and there, live incidents of, shown, what an Enter means
  ['a b c', '', '', 'a b c', 'a'],
  ['a b c', 'x', 'x', 'x! a b c', 'a'],
  ['a x b', 'x', 'x', 'x! a b', 'a'],
  ['x a', 'x', 'x', 'x! a', 'x'],
  ['y a', 'x y', 'x y', 'x! y! a', 'y'],
  ['a', 'x y', 'y x', 'y! x! a', 'a'],
  ['a', 'x', 'x x', 'x! a', 'a'],
  ['a', '', 'gone', 'a', 'a'],
  ['a', 'x', '', 'a', 'a'],
  ['', 'x', 'x', 'x!', undefined],
  ['', '', '', '', undefined],
])('found %j, of %j the known issues pin %j: %j, and Enter means %s', (found, tops, live, shown, enter) => {
  const pinned = pinReplies(list(found), list(tops), live.split(' ').filter(Boolean).map(issue)); // prettier-ignore
  expect(pinned.shown.map((s) => s.entry.id + (s.issue ? '!' : '')).join(' ')).toBe(shown);
  expect(pinned.shown[pinned.begin]?.entry.id).toBe(enter);
});
