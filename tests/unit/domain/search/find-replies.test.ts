import { expect, test } from 'vitest';
import type { ReplyEntry } from '@/lib/domain/replies/library';
import { findReplies, matchesIn } from '@/lib/domain/search/find-replies';

const entry = (id: string, playbook: string, title: string, zh: string, words = '', shortcut?: string): ReplyEntry => ({
  id, playbook, title: { en: title, 'zh-CN': zh }, shortcut, tags: [], words: `${title} ${zh} ${words}`.toLowerCase(),
}); // prettier-ignore

const entries = [
  entry('greet', '', 'Greeting', '问候', 'hello there'),
  entry('steps', 'locked', 'Unlock steps', '解锁步骤', 'reset your password 重置密码', '/unlock'),
  entry('status', 'paid', 'Payment status', '支付状态', 'your payment is pending; reset nothing'),
];
const find = (query: string, playbooks = ['locked']) =>
  findReplies(query, entries, { playbooks }).map((e) => e.id);

test.each([
  ['', ['steps', 'greet', 'status']],
  ['unlock', ['steps']],
  ['步骤', ['steps']],
  ['重置', ['steps']],
  ['reset', ['steps', 'status']],
  ['reset pending', ['status']],
  ['RESET  your', ['steps', 'status']],
  ['ＵＮＬＯＣＫ', ['steps']],
  ['/unl', ['steps']],
  ['nothing here', []],
])('%s', (query, ids) => {
  expect(find(query)).toEqual(ids);
});

test('the case’s own issue type comes first, then what is general', () => {
  expect(find('', ['paid'])).toEqual(['status', 'greet', 'steps']);
});

test('where the words stand', () => {
  expect(matchesIn('un step', 'Unlock steps')).toEqual([[0, 2], [7, 11]]); // prettier-ignore
  expect(matchesIn('ss', 'Unlock')).toEqual([]);
});
