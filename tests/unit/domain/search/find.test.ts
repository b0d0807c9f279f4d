import { describe, expect, test } from 'vitest';
import { corpusOf, find, reply } from '@/tests/fixtures/search';
import { POLYPHONES } from '@/tests/fixtures/polyphones';

const desk = corpusOf(
  [
    reply('locked', { title: { en: 'Account locked', 'zh-CN': '账户锁定' }, playbook: 'access', shortcut: '/lock' }),
    reply('reset', { title: { en: 'Reset steps', 'zh-CN': '重置密码的步骤' }, playbook: 'access', tags: ['delay', '升级'] }),
    reply('green', { title: { en: 'Priority lane', 'zh-CN': '绿色通道（女士）' } }),
    reply('status', {
      title: { en: 'Payment status', 'zh-CN': '支付状态' },
      playbook: 'payments',
      text: { formal: { en: 'Your **refund** is pending, {{ customer_name }}.', 'zh-CN': '您的退款正在处理，请联系OKPAY客服。' } },
    }),
    reply('fees', { title: { en: 'Café fees', 'zh-CN': '手續費說明' }, playbook: 'payments' }),
  ],
  [
    { id: 'access', title: { en: 'Signing in', 'zh-CN': '登录问题' } },
    { id: 'payments', title: { en: 'Money matters', 'zh-CN': '资金' } },
  ],
); // prettier-ignore

describe('what is typed finds the reply', () => {
  test.each([
    ['zhanghu suoding', 'locked'],
    ['zhanghusuoding', 'locked'],
    ['zhanghusuod', 'locked'],
    ['zhsd', 'locked'],
    ['zhhsd', 'locked'],
    ['账户sd', 'locked'],
    ['账户 suo', 'locked'],
    ['zhang户锁d', 'locked'],
    ['賬戶鎖定', 'locked'],
    ['suoding', 'locked'],
    ['ＡＣＣＯＵＮＴ', 'locked'],
    ['acc lo', 'locked'],
    ['accountlocked', 'locked'],
    ['/lock', 'locked'],
    ['chongzhi', 'reset'],
    ['zhongzhi', 'reset'],
    ['重置', 'reset'],
    ['shengji', 'reset'],
    ['delay', 'reset'],
    ['lvse', 'green'],
    ['lüse', 'green'],
    ['luse', 'green'],
    ['nvshi', 'green'],
    ['tongdaonvshi', 'green'],
    ['refund pending', 'status'],
    ['tuikuan', 'status'],
    ['tk', 'status'],
    ['okpay客服', 'status'],
    ['money', 'status'],
    ['zijin zhuangtai', 'status'],
    ['cafe', 'fees'],
    ['shouxufei', 'fees'],
    ['手续费', 'fees'],
    ['手續費', 'fees'],
  ])('%s', (query, id) => {
    expect(find(desk, query)).toContain(id);
  });
});

describe('with one slip', () => {
  test.each([
    ['acount', 'locked'], // missing
    ['accoumt', 'locked'], // wrong
    ['accountt', 'locked'], // too many
    ['acocunt', 'locked'], // in each other's place
    ['xccount', 'locked'], // the first
    ['zhnaghu', 'locked'],
    ['zhagnhusuoding', 'locked'],
    ['zhanhusuoding', 'locked'],
    ['cohngzhi', 'reset'],
    ['refnud', 'status'],
    ['payment sttaus', 'status'],
  ])('%s', (query, id) => {
    expect(find(desk, query).slice(0, 3)).toContain(id);
  });

  test.each(['zhsdx', 'qqqq', 'acuocnt', 'zh xx', 'customer', 'name'])('%s finds nothing', (query) => {
    expect(find(desk, query)).toEqual([]);
  });

  test('what stands as it was typed comes before what has a slip', () => {
    const corpus = corpusOf([reply('a', { title: { en: 'Lending' } }), reply('b', { text: { formal: { en: 'The payment is pending' } } })]); // prettier-ignore
    expect(find(corpus, 'pending')).toEqual(['b', 'a']);
  });
});

test('every reading of 40 polyphones', () => {
  const corpus = corpusOf(POLYPHONES.map(([word], i) => reply(`p${i}`, { title: { 'zh-CN': word } })));
  const missed = POLYPHONES.flatMap(([word, ...typed], i) =>
    typed.filter((query) => !find(corpus, query).slice(0, 3).includes(`p${i}`)).map((query) => `${word} ${query}`),
  ); // prettier-ignore
  expect(missed).toEqual([]);
  expect(POLYPHONES).toHaveLength(40);
});

test('every reading also in bodies', () => {
  const corpus = corpusOf(POLYPHONES.map(([word], i) => reply(`p${i}`, { text: { formal: { 'zh-CN': `我们${word}，谢谢。` } } }))); // prettier-ignore
  const missed = POLYPHONES.flatMap(([, ...typed], i) => typed.filter((query) => !find(corpus, query).includes(`p${i}`))); // prettier-ignore
  expect(missed).toEqual([]);
});

describe('the order', () => {
  const body = (en: string) => ({ formal: { en } });
  const corpus = corpusOf(
    [
      reply('body-own', { title: { en: 'Steps' }, playbook: 'own', text: body('a refund') }),
      reply('tag', { title: { en: 'Apology' }, tags: ['refund'] }),
      reply('title-other', { title: { en: 'Late refund' }, playbook: 'other' }),
      reply('title-general', { title: { en: 'Slow refund' } }),
      reply('title-own', { title: { en: 'Your refund' }, playbook: 'own' }),
      reply('starts', { title: { en: 'Refund is late' }, playbook: 'other' }),
      reply('whole', { title: { en: 'Refund' }, playbook: 'other' }),
      reply('chat-only', { title: { en: 'Refund' }, playbook: 'own', channels: ['chat'] }),
      reply('chinese', { title: { en: 'Refund note' }, playbook: 'own', text: { formal: { 'zh-CN': '好' } } }),
    ],
    [{ id: 'refunds', title: { en: 'x' } }],
  ); // prettier-ignore
  const options = { playbooks: ['own'], lang: 'en', channel: 'email' } as const;

  test('title before tag before body, then the case’s own before general before others, what cannot be used last', () => {
    expect(find(corpus, 'refund', options)).toEqual([
      'whole', 'title-own', 'title-general', 'starts', 'title-other', 'chinese', 'tag', 'body-own', 'chat-only',
    ]); // prettier-ignore
  });

  test('nothing typed: the case’s own first, then as the library has them', () => {
    expect(find(corpus, '', options).slice(0, 4)).toEqual(['body-own', 'title-own', 'tag', 'title-general']);
  });

  test('use and recency among equals', () => {
    const equal = corpusOf(['a', 'b', 'c'].map((id) => reply(id, { title: { en: 'Refund' } })));
    const uses = new Map([['c', { count: 9, last: 0 }], ['b', { count: 1, last: 0 }]]); // prettier-ignore
    expect(find(equal, 'refund', { uses })).toEqual(['c', 'b', 'a']);
    expect(find(equal, '', { uses })).toEqual(['a', 'b', 'c']);
  });

  test('what is pinned comes first where it matches, and not where it does not', () => {
    const pinned = ['body-own'];
    expect(find(corpus, 'refund', { ...options, pinned })[0]).toBe('body-own');
    expect(find(corpus, 'late', { ...options, pinned })).not.toContain('body-own');
  });

  test.each([
    [{ only: ['tag', 'whole'] }, ['whole', 'tag']],
    [{ only: [] }, []],
    [{ tag: 'refund' }, ['tag']],
    [{ playbook: '' }, ['title-general', 'tag']],
    [{ playbook: 'own', tag: 'refund' }, []],
    [{ playbook: 'nobody’s' }, []],
  ])('filtered by %j', (filter, ids) => {
    expect(find(corpus, 'refund', { ...options, ...filter })).toEqual(ids);
  });
});
