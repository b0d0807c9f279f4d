import { expect, test } from 'vitest';
import { isCountry, readField } from '@/lib/domain/guides/field-input';
import type { Field } from '@/lib/domain/guides/playbook';

const money: Field = { label: { en: 'Amount' }, type: 'money', class: 'open', keepDays: 1 };

test.each([
  ['128.50', 'USD', '128.50'],
  ['128,50', 'EUR', '128.50'],
  ['1,234', 'USD', '1234'],
  ['1,234.5', 'USD', '1234.5'],
  ['1.234,56', 'EUR', '1234.56'],
  ['1 234,56', 'EUR', '1234.56'],
  ['１２８．５', 'CNY', '128.5'],
  ['1.234', 'KWD', '1.234'],
])('%s %s is %s', (amount, currency, read) => {
  expect(readField(money, { amount, currency })).toEqual({ ok: true, value: { amount: read, currency } });
});

test.each([
  ['1.234', 'USD'],
  ['1,28.50', 'USD'],
  ['12.5', 'JPY'],
  ['€148.90', 'EUR'],
  ['1e5', 'USD'],
  ['-5', 'USD'],
  ['5', 'ABC'],
])('%s %s is not read as something else', (amount, currency) => {
  expect(readField(money, { amount, currency })).toEqual({ ok: false, fault: 'money' });
});

test('countries of today, and nothing else the browser has a name for', () => {
  expect(['DE', 'GB', 'CN', 'TW', 'XK'].map(isCountry)).toEqual([true, true, true, true, true]);
  expect(['DD', 'UK', 'SU', 'YU', 'EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'].filter(isCountry)).toEqual([]);
});
