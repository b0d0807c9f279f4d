import { expect, test } from 'vitest';
import { checkOutgoing } from '@/lib/domain/replies/outgoing-check';

const rules = {
  official: ['okpay.example'],
  confirmed: [],
  personal: ['TX-2026-77120'],
  values: [] as string[],
};
const kinds = (text: string, over = {}) => checkOutgoing(text, { ...rules, ...over }).map((f) => f.kind);

test.each([
  ['all is well', []],
  ['card 4242 4242 4242 4242', ['card']],
  ['验证码 482913', ['code']],
  ['Dear {{ customer_name }}', ['leftover']],
  ['{% if x %}', ['leftover']],
  ['your transaction TX-2026-77120', ['personal']],
  ['see evil.com', ['link']],
])('%s', (text, faults) => {
  expect(kinds(text)).toEqual(faults);
});

test('braces that came in with a value are data', () => {
  expect(kinds('Hi {{case_ref}}!', { values: ['{{case_ref}}'] })).toEqual([]);
  expect(kinds('Hi {{case_ref}}! {{ left }}', { values: ['{{case_ref}}'] })).toEqual(['leftover']);
});

test('a confirmed link may leave', () => {
  expect(kinds('see evil.com', { confirmed: ['evil.com'] })).toEqual([]);
});
