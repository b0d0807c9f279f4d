import { expect, test } from 'vitest';
import { channelOf, cleanShortcut, cleanTags, cleanTitle, langOf } from '@/lib/domain/formats/names';

test.each([
  ['/hi', 'hi', false],
  [':hi', 'hi', false],
  [';;sig', 'sig', false],
  ['hi', 'hi', false],
  ['您好_1', '您好_1', false],
  ['two words', 'two-words', true],
  ['a/b.c', 'a-b-c', true],
  ['hi!', 'hi', true],
  ['x'.repeat(50), 'x'.repeat(32), true],
  ['🙂', '', true],
  ['///', '', false],
])('the shortcut %s is %s', (given, shortcut, isChanged) => {
  expect(cleanShortcut(given)).toEqual({ shortcut, isChanged });
});

test.each([
  ['en', 'en'], ['en_US', 'en-US'], ['ZH-cn', 'zh-CN'], ['中文', 'zh-CN'], ['zh-Hant', 'zh-TW'], ['English', 'en'], ['pt-br', 'pt-BR'], ['sr-latn', 'sr-Latn'],
  ['', undefined], ['constructor', undefined], ['__proto__', undefined], ['any words', undefined],
])('the language %s is %s', (text, lang) => {
  expect(langOf(text)).toBe(lang);
}); // prettier-ignore

test.each([['Chat', 'chat'], ['邮件', 'email'], ['WhatsApp', 'social'], ['电话', 'phone'], ['toString', undefined], ['pigeon', undefined]])(
  'the channel %s is %s',
  (text, channel) => {
    expect(channelOf(text)).toBe(channel);
  },
); // prettier-ignore

test('a reply without a title goes by its first words, else by its shortcut', () => {
  expect(cleanTitle(' A\n title ', 'body', 'x')).toEqual({ title: 'A title', isCut: false });
  expect(cleanTitle('', '\n\n  First line \nsecond', undefined).title).toBe('First line');
  expect(cleanTitle('\u200b', 'First', 'x').title).toBe('x');
  expect(cleanTitle('a'.repeat(300), '', undefined)).toEqual({ title: `${'a'.repeat(199)}…`, isCut: true });
});

test('tags stand once each, and those beyond the limit are told', () => {
  expect(cleanTags([' a ', 'a', '', 'b\nc'])).toEqual({ tags: ['a', 'b c'], left: [] });
  expect(cleanTags(Array.from({ length: 50 }, (_, i) => `t${i}`)).left).toHaveLength(10);
});
