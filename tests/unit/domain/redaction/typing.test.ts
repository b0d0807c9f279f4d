import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardTyping, redact } from '@/lib/domain/redaction/redact';
import { anyCard, asEmbossed, randomFrom, SEPARATORS } from './generated-numbers';

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
    ['pin 100 t', 9, 'pin '], // "times" may follow
    ['pin 100 times', 13, 'pin '],
    ['pin 100 times ', 14, 'pin 100 times '],
    ['验证码 100 小', 9, '验证码 '],
    ['CVV (3 digits): 12', 18, 'CVV (3 digits): '],
    ['验证码【48', 6, '验证码【'],
    ['4242 4242 4242 42q', 18, ''], // a slip of the key
    ['4242 4242q 4242 4242', 10, ''],
    ['4242 4242 42a', 13, ''],
    ['card 4242 4242 4242 4242\n', 25, 'card •••• 4242\n'],
    ['card 4242\n4242\n4242\n42', 22, 'card '],
    ['a 5555555555554444 b 4242 42', 28, 'a •••• 4444 b '],
    ['4242 4242 4242 4242 1234 5678 90', 32, ''],
    ['4242 42 4242 4242', 7, ''], // digits are missing in the middle
    ['4242 4242 4242 4242, 5555 55', 28, ''],
    ['202611230001234\n202611230001235\n202611230001236', 47, '202611230001234\n202611230001235\n'],
    ['x 42424242424242424242 y', 12, 'x  y'],
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

describe('of a card typed digit by digit', () => {
  test.each(SEPARATORS)('with %j between, never more than four digits are stored', (between) => {
    const random = randomFrom(5);
    for (let i = 0; i < 30; i++) {
      const card = anyCard(random);
      const whole = `no. ${asEmbossed(card).join(between)} ok`;
      for (let n = 1; n <= whole.length; n++) {
        const { kept } = guardTyping(whole.slice(0, n), n);
        expect(kept.replace(/\D/g, '').length, kept).toBeLessThanOrEqual(4);
      }
    }
  });

  test.each(SEPARATORS)('with %j between, edited anywhere, it is held', (between) => {
    const card = asEmbossed('4242424242424242').join(between);
    for (let n = 0; n <= card.length; n++) {
      const text = `no. ${card} ok`;
      expect(guardTyping(text, 4 + n).kept.replace(/\D/g, '').length).toBeLessThanOrEqual(4);
      const shorter = `no. ${card.slice(0, n)}${card.slice(n + 1)} ok`;
      expect(guardTyping(shorter, 4 + n).kept.replace(/\D/g, '').length, shorter).toBeLessThanOrEqual(4);
      const slipped = `no. ${card.slice(0, n)}q${card.slice(n)} ok`;
      expect(guardTyping(slipped, 5 + n).kept.replace(/\D/g, '').length, slipped).toBeLessThanOrEqual(7);
    }
  });
});

test('a card pasted into a text is held at the caret, and the one before it is masked', () => {
  const text = 'was 5555555555554444, now 4242 4242 4242 4242 or so';
  expect(guardTyping(text, text.indexOf(' or'))).toEqual({
    shown: 'was •••• 4444, now 4242 4242 4242 4242 or so',
    caret: 'was •••• 4444, now 4242 4242 4242 4242'.length,
    kept: 'was •••• 4444, now  or so',
    found: ['card'],
  });
});

test('wherever the caret stands, what is not held is as redacted, and a card is never stored', () => {
  const part = fc.constantFrom('4242 4242 4242 4242', '5555555555554444', '4242', '42', 'CVV 123', '验证码', '482913', ', ', '\n', '2026-11-24', 'pin 100 times'); // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (parts, at) => {
        const text = parts.join(' a ');
        const { shown, caret, kept } = guardTyping(text, Math.round(at * text.length));
        expect(caret).toBeLessThanOrEqual(shown.length);
        expect(kept).not.toMatch(/4242 4242 4242 4242(?!\d)|(?<!\d)5555555555554444(?!\d)/);
        if (kept === shown) expect(shown).toBe(redact(text).text);
      },
    ),
    { numRuns: 5000 },
  );
});
