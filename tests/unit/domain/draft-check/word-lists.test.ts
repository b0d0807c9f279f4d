import { expect, test } from 'vitest';
import {
  allWords,
  removedCount,
  withoutWord,
  withShipped,
  withWord,
  wordsOf,
} from '@/lib/domain/draft-check/word-lists';
import { context, quotes } from './context';

test('a word is added, removed and brought back; the shipped list goes on with the product', () => {
  const shipped = wordsOf(undefined, 'promise', 'en');
  let words = withWord(undefined, 'promise', 'en', '  swear   to you ');
  expect(wordsOf(words, 'promise', 'en')).toEqual(['swear to you', ...shipped]);
  expect(wordsOf(words, 'promise', 'zh-CN')).toEqual(wordsOf(undefined, 'promise', 'zh-CN'));
  words = withoutWord(words, 'promise', 'en', 'definitely');
  expect(wordsOf(words, 'promise', 'en')).not.toContain('definitely');
  expect(removedCount(words, 'promise', 'en')).toBe(1);
  expect(wordsOf(withWord(words, 'promise', 'en', 'definitely'), 'promise', 'en')).toContain('definitely');
  words = withShipped(words, 'promise', 'en');
  expect(wordsOf(words, 'promise', 'en')).toEqual(['swear to you', ...shipped]);
  words = withoutWord(words, 'promise', 'en', 'swear to you');
  expect(wordsOf(words, 'promise', 'en')).toEqual(shipped);
  expect(withWord(words, 'promise', 'en', '   ')).toEqual(words);
});

test('the check looks for the words as the lead has them', () => {
  const words = withoutWord(withWord(undefined, 'blame', 'zh-CN', '怪您'), 'promise', 'en', 'definitely');
  const over = context({ words: { blame: allWords(words, 'blame'), promise: allWords(words, 'promise') } });
  expect(quotes('这都怪您', 'blame', over)).toEqual(['怪您']);
  expect(quotes('It will definitely arrive.', 'promise', over)).toEqual([]);
});

test('a word of signs is looked for as it is written', () => {
  const over = context({ words: { blame: ['(sic!)', 'a.b'], promise: [] } });
  expect(quotes('You wrote "nevr" (sic!) and acb', 'blame', over)).toEqual(['(sic!)']);
});
