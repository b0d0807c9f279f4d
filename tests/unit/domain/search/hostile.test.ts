/** Whatever is typed or written: an answer, soon, and the same one however it came to be typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Finder } from '@/lib/domain/search/finder';
import { spansIn } from '@/lib/domain/search/highlight';
import { standingOf } from '@/lib/domain/search/standing';
import { generatedReplies, ISSUE_TYPES } from '@/tests/bench/search/generated-replies';
import { corpusOf, find, reply } from '@/tests/fixtures/search';

const rows = generatedReplies().filter((_, i) => i % 37 === 0);
const corpus = corpusOf(rows, ISSUE_TYPES);
const standing = standingOf(corpus, { playbooks: ['type-3'], lang: 'en', channel: 'chat' });

describe('a hostile query is answered', () => {
  test.each([
    ['long', 'a'.repeat(100_000)],
    ['long words', 'refund '.repeat(20_000)],
    ['long Chinese', '账户'.repeat(50_000)],
    ['long initials', 'zh'.repeat(50_000)],
    ['signs of a pattern', '.*+?^${}()|[]\\'],
    ['a half of a character', '\ud800'],
    ['the other half', 'a\udfff'],
    ['emoji', '😀👩‍👩‍👧‍👦'],
    ['marks alone', '\u0301\u0301\u0301'],
    ['controls', '\u0000\u0001\u0002\u0003'],
    ['what it is stored with', '\n\t'],
    ['beyond the first plane', '𠮷𠀀'],
    ['names of every object', '__proto__ constructor'],
  ])('%s', (_, query) => {
    expect(find(corpus, query).length).toBeLessThanOrEqual(40);
    expect(spansIn(query, 'Account 账户', corpus.chars).length).toBeLessThanOrEqual(2);
  });
});

test('a reply of anything is found by its title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (title) => {
      const one = corpusOf([reply('a', { title: { en: title } }), reply('b', { title: { en: 'b' } })]);
      const ids = find(one, title);
      const isSearched = /[\p{L}\p{N}]/u.test(title.normalize('NFKD'));
      expect(isSearched ? ids : ['a']).toContain('a');
    }),
  );
});

const letter = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...'abcdefghijlmnqstuwxyz') },
  { weight: 4, arbitrary: fc.constantFrom(...'账户锁定重置退款银行卡密码') },
  { weight: 3, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('賬', '/', 'É', '７', '😀') },
);
const typed = fc.oneof(
  fc.array(letter, { maxLength: 14 }).map((all) => all.join('')),
  fc.constantFrom('zhanghu suoding', 'account locked', '账户sd', 'accuont lcoked', 'zhnaghusd', '退款 refund', 'yinhangka chongfu'), // prettier-ignore
);

test('as it is typed, letter by letter, or as it is pasted: the same replies in the same order', () => {
  fc.assert(
    fc.property(typed, typed, (query, next) => {
      const finder = new Finder(corpus);
      for (let i = 1; i <= query.length; i++) {
        const part = query.slice(0, i);
        expect(finder.find(part, standing, 10)).toEqual(new Finder(corpus).find(part, standing, 10));
      }
      expect(finder.find(next, standing, 10)).toEqual(new Finder(corpus).find(next, standing, 10));
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('filters set meanwhile change nothing of what a longer query finds', () => {
  const favourites = standingOf(corpus, { only: rows.slice(0, 30).map((row) => row.id) });
  fc.assert(
    fc.property(typed, fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (query, filtered) => {
      const finder = new Finder(corpus);
      for (let i = 1; i <= query.length; i++) {
        const own = filtered[i % 15] === true ? favourites : standing;
        const part = query.slice(0, i);
        expect(finder.find(part, own, 10)).toEqual(new Finder(corpus).find(part, own, 10));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
