import { describe, expect, test } from 'vitest';
import { readShortcutNames } from '@/lib/db/library';
import { replyByShortcut, shortcutOf } from '@/lib/domain/replies/shortcuts';
import type { ReplyEntry } from '@/lib/domain/replies/library';
import { newDesk } from '@/tests/fixtures/desk';

const entry = (id: string, playbook: string, shortcut?: string): ReplyEntry => ({
  id, playbook, shortcut, title: { en: id },
}); // prettier-ignore

test.each([
  ['locked.unlock-steps', undefined, 'unlock-steps'],
  ['greeting', undefined, 'greeting'],
  ['locked.unlock-steps', 'Unlock', 'unlock'],
  ['locked.unlock-steps', '/unlock', 'unlock'],
  ['a.b', 'ｕｎｌｏｃｋ', 'unlock'],
])('%s with the shortcut %j is /%s', (id, shortcut, name) => {
  expect(shortcutOf({ id, shortcut })).toBe(name);
});

describe('which reply a name means', () => {
  const own = entry('locked.delay', 'account-locked');
  const other = entry('dispute.delay', 'dispute');
  const general = entry('general.delay', '');
  const named = entry('x.y', 'dispute', 'delay');
  test.each([
    [[other, general, own], ['account-locked'], own],
    [[other, general], ['account-locked'], general],
    [[other], ['account-locked'], other],
    [[own, named], ['account-locked'], named],
    [[own], [], own],
    [[named], ['none'], named],
  ])('of %#', (entries, playbooks, wanted) => {
    expect(replyByShortcut('DELAY', entries, playbooks)).toBe(wanted);
  });
  test('none, where nobody has it', () => {
    expect(replyByShortcut('dela', [own], [])).toBeUndefined();
  });
});

test('every reply that is shipped can be typed: the script finds its name before the caret', async () => {
  const names = await readShortcutNames((await newDesk()).db);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !/^[\p{L}\p{N}_-]{1,40}$/u.test(name))).toEqual([]);
});
