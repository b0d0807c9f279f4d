import { describe, expect, test } from 'vitest';
import { withRecent } from '@/lib/domain/settings/recent';
import { originsOf, typedPatterns } from '@/lib/domain/settings/typed-sites';

test('only a site that is turned on and still allowed', () => {
  const allowed = ['https://a.example/*', 'https://b.example/*'];
  expect(typedPatterns(['https://b.example/*', 'https://gone.example/*'], allowed)).toEqual([
    'https://b.example/*',
  ]);
  expect(typedPatterns(undefined, allowed)).toEqual([]);
});

describe('where the script is on', () => {
  test.each([
    ['https://a.example/*', 'https://a.example', true],
    ['https://a.example/*', 'https://a.example:8443', true],
    ['https://a.example/*', 'http://a.example', false],
    ['https://a.example/*', 'https://aXexample', false],
    ['https://a.example/*', 'https://b.a.example', false],
    ['https://a.example/*', 'https://a.example.evil.test', false],
    ['https://*.a.example/*', 'https://b.a.example', true],
    ['https://*.a.example/*', 'https://a.example', true],
    ['https://*.a.example/*', 'https://bada.example', false],
    ['*://a.example/*', 'http://a.example', true],
    ['http://127.0.0.1:4000/*', 'http://127.0.0.1:4000', true],
    ['http://127.0.0.1:4000/*', 'http://127.0.0.1:4001', false],
    ['https://*/*', 'https://any.example', true],
  ])('%s: %s is %s', (pattern, origin, on) => {
    expect(RegExp(originsOf([pattern])).test(origin)).toBe(on);
    expect(RegExp(originsOf(['https://other.example/*', pattern])).test(origin)).toBe(on);
  });
  test('nowhere, where no site is on', () => {
    for (const origin of ['https://a.example', 'null', ''])
      expect(RegExp(originsOf([])).test(origin)).toBe(origin === '');
  });
});

test('the last seven, the latest first, each once', () => {
  const after = [...'abcdefghc'].reduce<string[]>((recent, id) => withRecent(recent, id), []);
  expect(after).toEqual([...'chgfedb']);
});
