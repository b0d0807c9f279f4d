import { describe, expect, test } from 'vitest';
import { cutText } from '@/lib/domain/sites/page-reading';
import { isSafeCut } from '@/lib/domain/sites/cuts';
import { matchAddress } from '@/lib/domain/sites/match-address';
import { readRule } from '@/lib/domain/sites/rule-schema';
import { SHIPPED } from '@/lib/domain/sites/shipped';

const good = {
  id: 'own',
  v: 1,
  title: 'Own desk',
  tried: false,
  patterns: ['desk.example.com/t/{id}'],
  address: '/t/{id}',
  name: [{ select: '.who' }],
  number: [],
};
const faultsOf = (change: object) => {
  const read = readRule({ ...good, ...change });
  return 'faults' in read ? read.faults.map(({ code, field }) => `${field}: ${code}`) : [];
};

test.each(SHIPPED.map((rule) => [rule.id, rule] as const))('the shipped rule %s keeps to the shape', (_, rule) => {
  expect(readRule(structuredClone(rule))).toEqual({ rule });
}); // prettier-ignore

test('a good rule of an agent is taken as it is', () => {
  expect(readRule(good)).toEqual({ rule: good });
});

test.each<[object, string]>([
  [{ title: ' ' }, 'title: no-title'],
  [{ patterns: [] }, 'patterns: no-pattern'],
  [{ patterns: ['desk.example.com/{id'] }, 'patterns: bad-pattern'],
  [{ patterns: ['desk.example.com/{id:nothing}'] }, 'patterns: bad-pattern'],
  [{ patterns: ['d.example/{id}/{id}'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/**/**/**/**/{id}'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/**x**x**x/{id}'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/{a:path}{b:path}{c:path}{id}'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/{a:number}{b:long}{id}/x'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/{a}-{b}-{id}/x'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/{a}{b}{c}{id}/x'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/{a}-{b}-{c}-{id}/x'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/{a}-{b}/{c}-{d}/{e}-{id}/x'] }, 'patterns: bad-pattern'],
  [{ patterns: ['/x?id'] }, 'patterns: bad-pattern'],
  [{ address: 't/{id}' }, 'address: bad-address'],
  [{ address: '/t/*' }, 'address: bad-address'],
  [{ address: '/t/{other}' }, 'address: part-unknown'],
  [{ address: '/t' }, 'address: part-unknown'],
  [{ numberPart: 'ticket' }, 'address: part-unknown'],
  [{ page: { part: 'chat', spots: [{ select: 'b' }], personal: true } }, 'address: part-unknown'],
  [{ name: [{ select: '' }] }, 'name: bad-selector'],
  [{ number: [{ select: 'b', cut: '(a+)+$' }] }, 'number: bad-cut'],
  [{ number: [{ select: 'b', cut: '(' }] }, 'number: bad-cut'],
  [{ name: [{ select: 'a'.repeat(400) }] }, 'name: too-long'],
  [{ name: Array.from({ length: 9 }, () => ({ select: 'b' })) }, 'name: too-long'],
  [{ flavour: 'html' }, 'flavour: wrong-shape'],
  [{ id: 'generic' }, 'id: wrong-shape'],
  [{ script: 'alert(1)' }, 'script: wrong-shape'],
])('%j is refused: %s', (change, fault) => {
  expect(faultsOf(change)).toContain(fault);
});

test.each([
  ['/**x{id}/y', 'x'],
  ['/{base:path}{id}.html', 'y/'],
  ['/{a}-{id}.html', '-'],
  ['/{a}-{id}/{b}/{c}/x', '-/'],
  ['/t/{id:number}-**', '1'],
])('%s is taken, and the longest hostile address is decided at once', (pattern, filler) => {
  expect(faultsOf({ patterns: [pattern] })).toEqual([]);
  const began = performance.now();
  matchAddress(pattern, `https://desk.example.com/${filler.repeat(1900 / filler.length)}!`);
  expect(performance.now() - began).toBeLessThan(500);
});

test.each(['x', null, 7])('%j is no rule', (input) => {
  expect(readRule(input)).toMatchObject({ faults: [{ code: 'wrong-shape' }] });
});

describe('a regular expression', () => {
  test.each(['#(\\d+)', '^([^<(]+)', 'T-[\\d+*]{3}-(\\d{2,})', '(?:No|Nr)\\. (\\w+)'])('%s is taken', (cut) => {
    expect(isSafeCut(cut)).toBe(true);
  }); // prettier-ignore

  test.each(['(a+)+$', '(a|a)*b', '(\\w+\\s?)*$', 'a*a*a*b', '(a)\\1', '(?=a)b', '(?<!a)b', '(?:x+x+){5}y', '['])('%s is refused', (cut) => {
    expect(isSafeCut(cut)).toBe(false);
  }); // prettier-ignore

  test.each(['a*a*b', '\\d+\\d+x', '[^x]*[^y]*!'])('%s ends soon on the worst text', (cut) => {
    expect(isSafeCut(cut)).toBe(true);
    const begin = performance.now();
    for (const text of ['a', '1', ' ']) cutText(text.repeat(200), cut);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
