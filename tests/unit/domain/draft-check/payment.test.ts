import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '@/lib/domain/draft-check/check-draft';
import { anyCard, randomFrom } from '@/tests/unit/domain/redaction/generated-numbers';
import { context } from './context';

/** Places from which a rule could quote what stands in them. */
const PLACES: ((secret: string) => string)[] = [
  (s) => `Dear ${s},\nhello`,
  (s) => `Hi {{${s}}}, hello`,
  (s) => `The [card number ${s}] is here`,
  (s) => `<number ${s}>`,
  (s) => `【卡号${s}】`,
  (s) => `Go to https://strange.example.com/pay?card=${s} now`,
  (s) => `Write to ${s}@strange.example.com`,
  (s) => `We guarantee ${s} will definitely work`,
  (s) => `一定会退到${s}，这是您的错`,
  (s) => `这是一段中文，写在英文工单里：卡号 ${s} 已经登记完成`,
  (s) => `XXX ${s} ____`,
  (s) => `Mr ${s} and Ana Souza`,
];

test('payment data never stands in a finding, wherever it stands in the draft', () => {
  const spaced = (card: string) => card.replace(/(.{4})(?=.)/g, '$1 ');
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: PLACES.length - 1 }), fc.boolean(), (seed, at, groups) => {
      const card = anyCard(randomFrom(seed));
      const draft = PLACES[at]?.(groups ? spaced(card) : card) ?? '';
      const personal = [{ value: card, shown: '••••' }];
      const findings = checkDraft(draft, context({ others: ['Ana Souza'], personal }));
      const told = JSON.stringify(findings).replace(/[^\d]/g, '');
      expect(told).not.toContain(card.slice(0, 8));
      expect(told).not.toContain(card.slice(2, -4));
      if (at !== 6) expect(findings.map((f) => f.kind)).toContain('payment');
    }),
    { numRuns: 1_500 },
  ); // prettier-ignore
});

test('a one-time code never stands in a finding', () => {
  const code = fc.integer({ min: 100_000, max: 999_999 });
  fc.assert(
    fc.property(code, fc.constantFrom('one-time code', '验证码', 'OTP', 'security code'), (digits, word) => {
      for (const draft of [`{{${word} ${digits}}}`, `[name ${word} ${digits}]`, `We promise ${word}: ${digits}`])
        expect(JSON.stringify(checkDraft(draft, context()))).not.toContain(String(digits));
    }),
  ); // prettier-ignore
});
