import { expect, test } from 'vitest';
import { unofficialLinks } from '@/lib/domain/replies/links';

const official = [
  'okpay.example',
  'https://www.okpay.com/help',
  'help@okpay.com',
  '400-800-1234',
  'L-261123-K7RM',
];

test.each([
  'Open okpay.com or www.okpay.com/reset',
  'See https://help.okpay.com/a?b=c.',
  'Write to help@okpay.com, or call 400-800-1234.',
  '请访问 https://www.okpay.com，或拨打 4008001234。',
  'Reference L-261123-K7RM, 24 Nov 2026, 14:12 GMT+8, 128.50 USD, ••••7120',
  'Version 7.2.1 on Android 16, error 0x1A, e.g. this one.',
  'Transaction 2026-11-20, order 20261120001234567',
])('nothing strange in: %s', (text) => {
  expect(unofficialLinks(text, official)).toEqual([]);
});

test.each([
  ['Go to https://okpay.com.evil.ru/login', ['https://okpay.com.evil.ru/login']],
  ['Go to okpay-support.com now', ['okpay-support.com']],
  ['notokpay.com', ['notokpay.com']],
  ['Write to help@okpay.co', ['help@okpay.co']],
  ['Call +86 138 0013 8000', ['+86 138 0013 8000']],
  ['请拨打13800138000。', ['13800138000']],
  ['bit.ly/x1 and bit.ly/x1', ['bit.ly/x1']],
  ['HTTPS://EVIL.EXAMPLE/x', ['HTTPS://EVIL.EXAMPLE/x']],
])('%s', (text, strange) => {
  expect(unofficialLinks(text, official)).toEqual(strange);
});
