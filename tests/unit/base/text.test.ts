import { expect, test } from 'vitest';
import { clip, foldText, isBlank } from '@/lib/base/text';
import { pickText } from '@/lib/base/l10n';

test.each(['', ' ', '\n\t', '\u3000', '\u200b', '\u00a0 \ufeff'])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each([
  ['ＬＩ　Wei', 'li wei'],
  ['  A\n b ', 'a b'],
  ['李\u200b伟', '李 伟'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('clips by characters, not by halves of one', () => {
  expect(clip('👍👍👍', 2)).toBe('👍…');
  expect(clip('ab', 2)).toBe('ab');
});

test.each([
  ['zh-CN', '中'],
  ['zh-TW', '中'],
  ['en-GB', 'e'],
  ['fr', 'e'],
])('a text in %s', (lang, text) => {
  expect(pickText({ en: 'e', 'zh-CN': '中' }, lang)).toBe(text);
});
