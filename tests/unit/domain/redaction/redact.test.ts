import { describe, expect, test } from 'vitest';
import { guardTyping, redact } from '@/lib/domain/redaction/redact';

describe('what is taken out', () => {
  test.each([
    ['4242424242424242', '•••• 4242'],
    ['card 4242 4242 4242 4242 please', 'card •••• 4242 please'],
    ['4242-4242-4242-4242', '•••• 4242'],
    ['4242 – 4242 – 4242 – 4242', '•••• 4242'],
    ['卡号４２４２ ４２４２ ４２４２ ４２４２。', '卡号•••• 4242。'],
    ['卡号４２４２　４２４２　４２４２　４２４２', '卡号•••• 4242'],
    ['٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢', '•••• 4242'],
    ['amex 3782 822463 10005', 'amex •••• 0005'],
    ['unionpay 6200 0000 0000 0005', 'unionpay •••• 0005'],
    ['2026 4242 4242 4242 4242', '2026 •••• 4242'],
    ['4242 4242 4242 4242 12/27', '•••• 4242 12/27'],
    ['two: 4242424242424242, 5555555555554444', 'two: •••• 4242, •••• 4444'],
    ['CVV 123', 'CVV •••'],
    ['cvv2: 1234', 'cvv2: •••'],
    ['the security code is 123', 'the security code is •••'],
    ['安全码：123', '安全码：•••'],
    ['验证码 482913', '验证码 •••'],
    ['验证码是482913', '验证码是•••'],
    ['验证码：４８２９１３', '验证码：•••'],
    ['OTP = 482 913', 'OTP = •••'],
    ['otp code 482913 sent', 'otp code ••• sent'],
    ['one-time password: 482913', 'one-time password: •••'],
    ['CVV 123 on 2026-11-23', 'CVV ••• on 2026-11-23'],
  ])('%s', (typed, kept) => {
    expect(redact(typed).text).toBe(kept);
    expect(redact(kept)).toEqual({ text: kept, found: [] });
  });
});

describe('what stays', () => {
  test.each([
    'error code 50012',
    '密码错误',
    '密码错误多次，账户已锁定',
    '错误代码 50012',
    'order 202611230001234',
    '订单号 1234567890123456',
    'tel +86 138 0013 8000',
    '+44 20 7946 0958 ext 12',
    '电话 13800138000 或 13900139000',
    '400-800-1234',
    'the code on the parcel is on its way',
    '验证码没收到，已等待 30 分钟',
    'CVV2 is never asked for',
    'ref L-261123-K7RM',
    '4242 4242 4242 4243',
    '2026-11-23 10:30, 2026-11-24 11:45',
    '¥1,234,567.89',
  ])('%s', (text) => {
    expect(redact(text)).toEqual({ text, found: [] });
  });
});

describe('a draft holds only finished tokens', () => {
  test.each([
    ['card 4242', 9, 'card 4242'],
    ['card 42424', 10, 'card '],
    ['card 4242 4242 4242 4', 21, 'card '],
    ['card 4242 4242 4242 4242', 24, 'card '],
    ['card 4242 4242 4242 4242 ok', 27, 'card •••• 4242 ok'],
    ['card 4242 4242 4242 4242 ok', 12, 'card  ok'],
    ['验证码 4', 5, '验证码 '],
    ['验证码 482', 7, '验证码 '],
    ['CVV: 12', 7, 'CVV: '],
    ['CVV: 123, no', 12, 'CVV: •••, no'],
    ['CVV: 123.', 9, 'CVV: '], // more may follow the point
    ['order 12345 is late', 19, 'order 12345 is late'],
  ])('%s | caret at %i', (text, caret, kept) => {
    expect(guardTyping(text, caret).kept).toBe(kept);
  });
});

test('what is finished is masked in the input itself, and the caret stays behind it', () => {
  const typed = 'card 4242 4242 4242 4242,';
  expect(guardTyping(typed, typed.length)).toEqual({
    shown: 'card •••• 4242,',
    caret: 15,
    kept: 'card •••• 4242,',
    found: ['card'],
  });
});

test('what is unfinished stays in the input and out of the draft', () => {
  const typed = 'card 4242 4242 4242 4242';
  expect(guardTyping(typed, typed.length)).toEqual({
    shown: typed,
    caret: typed.length,
    kept: 'card ',
    found: [],
  });
});
