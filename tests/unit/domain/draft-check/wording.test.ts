import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/lib/domain/draft-check/check-draft';
import { chinese, context, quotes } from './context';

describe('greeting and closing', () => {
  const formal = (lang: 'en' | 'zh-CN') => context({ channel: 'email', tone: 'formal', lang });
  const kinds = (draft: string, over: ReturnType<typeof context>) =>
    checkDraft(draft, over).map((f) => f.kind).filter((k) => k === 'greeting' || k === 'closing'); // prettier-ignore
  test.each([
    ['en', 'Dear Li Wei,\n\nThe refund was made.\n\nKind regards,\nMei', []],
    ['en', 'Dear Li Wei,\n\nThe refund was made.\n\nMei', []],
    ['en', 'Good morning,\n\nThe refund was made.\n\nThank you,\nThe team', []],
    ['en', 'The refund was made.\n\nKind regards,\nMei', ['greeting']],
    ['en', 'Dear Li Wei,\n\nThe refund was made.', ['closing']],
    ['en', 'The refund was made.', ['greeting', 'closing']],
    ['zh-CN', '尊敬的李伟：\n\n退款已办理。\n\nMei 敬上', []],
    ['zh-CN', '李先生您好：\n\n退款已办理。\n\n此致\n敬礼', []],
    ['zh-CN', '退款已办理。\n\n祝您生活愉快', ['greeting']],
    ['zh-CN', '尊敬的李伟：\n\n退款已办理。', ['closing']],
  ] as const)('formal mail in %s: %j', (lang, draft, missing) =>
    expect(kinds(draft, formal(lang))).toEqual(missing),
  );

  const chat = (first: boolean) => context({ first });
  test.each([
    ['the first answer', 'The refund was made.', chat(true), ['greeting']],
    ['the first answer, greeted', 'Hi Li Wei, the refund was made.', chat(true), []],
    ['the first answer, thanked', 'Thanks Li Wei! The refund was made.', chat(true), []],
    ['the first answer, by name', 'Great, Li Wei. The refund was made.', chat(true), []],
    ['a later answer', 'The refund was made.', chat(false), []],
    ['a later friendly mail', 'The refund was made.', context({ channel: 'email' }), []],
    ['what is read on a call', 'The refund was made.', context({ channel: 'phone', first: true }), []],
    ['a language whose greetings are not known', 'Le virement est fait.', context({ lang: 'fr', channel: 'email', tone: 'formal' }), []], // prettier-ignore
  ])('%s', (_, draft, over, missing) => expect(kinds(draft, over)).toEqual(missing));
});

describe('words that blame or promise', () => {
  test.each([
    ['This was your fault.', 'blame', ['your fault']],
    ['You  should have\nread it.', 'blame', ['You should have']],
    ['As I already told you', 'blame', ['As I already told you']],
    ['you’re wrong', 'blame', ['you’re wrong']],
    ['We guarantee a refund.', 'promise', ['guarantee']],
    ['It will definitely arrive.', 'promise', ['definitely']],
    ['这是您的错。', 'blame', ['您的错']],
    ['退款一定会到账。', 'promise', ['一定会']],
    ['我们保证三天内到账', 'promise', ['我们保证']],
  ] as const)('%j', (draft, kind, words) => expect(quotes(draft, kind)).toEqual(words));

  test.each([
    'It is not your fault.',
    'We cannot guarantee the result.',
    "I can't promise the result in advance.",
    'The guarantor signed; your faulty card was replaced.',
    '我们无法保证结果。',
    '处理需要一定时间，我无法提前承诺结果。',
    '不一定会成功。',
    '保证金已退回。',
    '您可以放心尝试。',
    '请确认是您自己操作的吗？',
  ])('no alarm at %j', (draft) => {
    expect([...quotes(draft, 'blame'), ...quotes(draft, 'promise')]).toEqual([]);
  });
});

describe('the wrong language', () => {
  test('English on a case in Chinese, and Chinese on one in English', () => {
    const english = 'Thank you for your patience. I have passed this to our team.';
    const han = '感谢您的耐心，我已将此转交团队处理。';
    expect(quotes(english, 'language', chinese())).toHaveLength(1);
    expect(quotes(han, 'language', context())).toEqual([han]);
    expect(quotes(english, 'language', context())).toEqual([]);
    expect(quotes(han, 'language', chinese())).toEqual([]);
  });
  test.each([
    ['The screen says “支付失败”. Please try again tomorrow.', context()],
    ['Dear 欧阳娜娜,\nthank you.', context({ customer: '欧阳娜娜' })],
    ['请在 App Store 更新 OKPAY Wallet 后重试。', chinese()],
    ['详情见 https://okpay.example/a/very/long/path/with/many/english/words/in/it', chinese()],
    ['OK', chinese()],
  ])('no alarm at %j', (draft, over) => expect(quotes(draft, 'language', over)).toEqual([]));
});
