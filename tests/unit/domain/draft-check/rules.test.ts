import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/lib/domain/draft-check/check-draft';
import { chinese, context, quotes } from './context';

describe('what nobody filled in', () => {
  test.each([
    ['Hi {{customer_name}}, hello', '{{customer_name}}'],
    ['Hi {{ customer_name', '{{ customer_name'],
    ['{% if name %}Hi', '{% if name %}'],
    ['Your ${amount} is back', '${amount}'],
    ['Hi {first_name}, hello', '{first_name}'],
    ['Hi %FIRST_NAME%, hello', '%FIRST_NAME%'],
    ['Dear [NAME], hello', '[NAME]'],
    ['Dear [Customer Name], hello', '[Customer Name]'],
    ['It comes on [insert date].', '[insert date]'],
    ['Dear <name>, hello', '<name>'],
    ['Your order <order number> is here', '<order number>'],
    ['Your reference is XXX.', 'XXX'],
    ['Order xxxx was sent', 'xxxx'],
    ['It comes on ____ at noon', '____'],
    ['Amount: TBD', 'TBD'],
    ['Dear ,\nthank you', 'Dear ,'],
    ['Hi undefined, hello', 'Hi undefined'],
    ['尊敬的【姓名】：您好', '【姓名】'],
    ['尊敬的【客户姓名】：您好', '【客户姓名】'],
    ['您的订单【请填写单号】已发出', '【请填写单号】'],
    ['金额为【金额】元', '【金额】'],
    ['XX先生，您好', 'XX'],
    ['某某先生，您好', '某某'],
    ['原因：待补充', '待补充'],
    ['尊敬的：您好', '尊敬的：'],
    ['尊敬的{{ customer_name }}：您好', '{{ customer_name }}'],
  ])('%j', (draft, quote) => {
    expect(quotes(draft, 'placeholder')).toEqual([quote]);
  });

  test.each([
    'See point [1] and the [PDF] below.',
    'The card ends in xxxx 4242.',
    'It is XXXX-1234 on your statement.',
    'Please write to <help@okpay.example>.',
    'Use <https://okpay.example/help> for that.',
    'Size XXL is back.',
    'Hi, thank you.\n____________________\nMei',
    'See [Order confirmation attached].',
    'Press {Ctrl}? No: press [Enter] or [Save changes].',
    'A < B and B > C',
    '50% off, 20% back',
    '【重要通知】您的账户已恢复',
    '【订单号】：20261120',
    '【订单号】20261120',
    '【OKPAY】您好',
    '请在【设置】中点击【确认】。',
    '尊敬的客户：您好',
  ])('no alarm at %j', (draft) => {
    expect(quotes(draft, 'placeholder')).toEqual([]);
  });
});

describe('payment data', () => {
  test.each([
    ['Your card 4111 1111 1111 1111 was charged', ['•••• 1111']],
    ['Your security code is 482913', ['•••']],
    ['您的验证码是 482913', ['•••']],
    ['卡号４１１１１１１１１１１１１１１１已登记', ['•••• 1111']],
    ['On Monday Li Wei wrote:\n> my card is 4111 1111 1111 1111', ['•••• 1111']],
  ])('%j is masked', (draft, masked) => {
    const findings = checkDraft(draft, context());
    expect(quotes(draft, 'payment')).toEqual(masked);
    expect(JSON.stringify(findings)).not.toMatch(/4111|482913|４１/);
  });

  test.each(['Your reference is T-4211.', 'Call +65 6123 4567.', '金额为 128.50 元', '处理需要 3 至 5 天'])(
    'no alarm at %j',
    (draft) => expect(quotes(draft, 'payment')).toEqual([]),
  );
});

describe('the name of another customer', () => {
  const others = ['Ana Souza', "Connor O'Brien", 'Will', '王小明', '陈静', '客户', 'Li Wei', '李', 'Mei'];
  test.each([
    ['I have told Ana Souza about it.', ['Ana Souza']],
    ['Dear ana souza, hello', ['Ana Souza']],
    ['As Connor O’Brien said', []], // the apostrophe is another: the greeting check is there for that
    ['已为王小明办理', ['王小明']],
    ['陈静女士的退款', ['陈静']],
  ])('%j', (draft, names) => {
    expect(quotes(draft, 'other-customer', context({ others }))).toEqual(names);
  });

  test.each([
    'I will look into it, Li Wei.', // one word is no name
    'Susana Souzana is a place.',
    '各位客户，您好', // what stands where a name is missing
    'Kind regards, Mei',
    '李伟您好', // one character is no name
  ])('no alarm at %j', (draft) => {
    expect(quotes(draft, 'other-customer', context({ others }))).toEqual([]);
  });

  test('a name inside the customer’s own is the customer’s', () => {
    const own = chinese({ customer: '欧阳娜娜', others: ['欧阳娜', '阳娜'] });
    expect(quotes('欧阳娜娜您好，已办理。', 'other-customer', own)).toEqual([]);
    expect(quotes('欧阳娜您好，已办理。', 'other-customer', own)).toEqual(['欧阳娜', '阳娜']);
  });
});

describe('a greeting to somebody else', () => {
  test.each([
    ['Dear Ana Souza,\nhello', 'Ana Souza'],
    ['Hi Ana, hello', 'Ana'],
    ['Good morning Mr. Tan, hello', 'Tan'],
    ['Dear Ms Souza:\nhello', 'Souza'],
  ])('%j', (draft, name) => {
    expect(quotes(draft, 'addressee')).toEqual([name]);
  });
  test.each([
    ['尊敬的王小明先生：\n您好', '王小明'],
    ['王小明您好，已办理', '王小明'],
    ['您好，王女士！已办理', '王'],
    ['亲爱的陈静：\n您好', '陈静'],
  ])('%j', (draft, name) => {
    expect(quotes(draft, 'addressee', chinese())).toEqual([name]);
  });

  test.each([
    'Dear Li Wei,\nhello',
    'Hi Wei, hello',
    'Dear Mr Li,\nhello',
    'LI WEI, hello',
    'Dear Customer,\nhello',
    'Hi there, hello',
    'Hello Team,\nhello',
    'Hi,\nAna told me',
    'Thanks again, Ana',
    'Good news: Ana is back',
    '李伟您好', // the same person, perhaps, in another script
  ])('no alarm at %j', (draft) => expect(quotes(draft, 'addressee')).toEqual([]));
  test.each([
    '尊敬的李伟先生：\n您好',
    '李先生您好，已办理',
    '李伟您好',
    '尊敬的客户：\n您好',
    '各位您好',
    '您好，已为您办理。',
    '晚上好，女士',
    '为了给您可靠的答复，我正在核对。',
    '感谢您的耐心，我正在核对。',
    '谢谢李伟，资料已收到。',
    'Dear Ana,\nhello', // another script
  ])('no alarm at %j', (draft) => expect(quotes(draft, 'addressee', chinese())).toEqual([]));
  test('nobody is wrong where the customer gave no name', () =>
    expect(quotes('Dear Ana,\nhello', 'addressee', context({ customer: '' }))).toEqual([]));
});

describe('links, addresses and numbers', () => {
  test.each([
    ['Go to https://okpay-help.example.net/login now', ['https://okpay-help.example.net/login']],
    ['Write to me@mail.example', ['me@mail.example']],
    ['请拨打 13800138000', ['13800138000']],
  ])('%j', (draft, strange) => expect(quotes(draft, 'link')).toEqual(strange));
  test.each([
    'Go to https://www.okpay.example/help or write to help@okpay.example.',
    '请拨打 400-820-8820',
    'It costs 12.50 and takes 3-5 days.',
    'Ok.\n\nOn 3 May 2026 Ana <ana@mail.example> wrote:\n> see https://strange.example.com',
  ])('no alarm at %j', (draft) => expect(quotes(draft, 'link')).toEqual([]));
});

test('a personal value shows only by its mask', () => {
  const personal = [{ value: 'li.wei@mail.example', shown: 'l•••@m•••.example' }];
  expect(quotes('We wrote to li.wei@mail.example.', 'personal', context({ personal }))).toEqual(['l•••@m•••.example']); // prettier-ignore
  expect(quotes('We wrote to l•••@m•••.example.', 'personal', context({ personal }))).toEqual([]);
});

test('a page’s endless word keeps nobody waiting', () => {
  const began = performance.now();
  for (const piece of ['a', '1', '好', '{', '[', '@', 'A b ', '. ', 'Aa Bb '])
    checkDraft(
      piece.repeat(Math.floor(100_000 / piece.length)),
      context({ others: ['Ana Souza', '王小明'] }),
    );
  expect(performance.now() - began).toBeLessThan(12_000);
});
