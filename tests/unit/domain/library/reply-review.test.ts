/** What is pointed at beside a reply: each remark where it belongs, and none where there is nothing. */
import { describe, expect, test } from 'vitest';
import { CHANNEL_LIMITS, reviewReply, type ReplyRemark } from '@/lib/domain/library/reply-review';
import type { ReplyRow } from '@/lib/domain/replies/library';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 2);
const OFFICIAL = ['okpay.example', '400-820-0000'];

const reply = (over: Partial<ReplyRow> = {}): ReplyRow => ({
  id: 'own.x',
  pack: 'own',
  playbook: '',
  uses: [],
  title: { en: 'X' },
  text: { formal: { en: 'Dear {{ customer_name }}, done.', 'zh-CN': '{{ customer_name }}您好，已完成。' } },
  ...over,
});
const remarksOf = (over: Partial<ReplyRow>): ReplyRemark[] => reviewReply(reply(over), OFFICIAL, NOW);
const long = (n: number) => ({ formal: { en: 'x'.repeat(n) } });

test('a reply in order has no remarks', () => expect(remarksOf({})).toEqual([]));

describe('drift', () => {
  test.each<[string, Record<string, number>, ReplyRemark[]]>([
    ['both changed on one day', { en: NOW, 'zh-CN': NOW - DAY }, []],
    ['one three weeks later', { en: NOW, 'zh-CN': NOW - 21 * DAY }, [{ kind: 'drift', lang: 'zh-CN', days: 21 }]],
    ['one never changed here', { 'zh-CN': NOW }, [{ kind: 'drift', lang: 'en', days: 0 }]],
    ['a language it has not', { en: NOW, 'zh-CN': NOW, fr: 1 }, []],
  ])('%s', (_, edited, remarks) => expect(remarksOf({ edited })).toEqual(remarks));
}); // prettier-ignore

describe('placeholders', () => {
  test('a variant that lacks what its counterpart names', () =>
    expect(remarksOf({ text: { formal: { en: 'Dear {{ customer_name }}, {{ case_ref }}', 'zh-CN': '{{ customer_name }}您好' } } })).toEqual([
      { kind: 'disagree', at: 'text.formal.zh-CN', names: ['case_ref'] },
    ]));
  test('another tone may say something else', () =>
    expect(remarksOf({ text: { formal: { en: 'Dear {{ customer_name }}' }, friendly: { en: 'Hi' } } })).toEqual([]));
  test('a body that does not parse takes nothing down', () =>
    expect(remarksOf({ text: { formal: { en: '{% if %}', 'zh-CN': '好' } } })).toEqual([]));
}); // prettier-ignore

describe('length', () => {
  const limit = CHANNEL_LIMITS.chat ?? 0;
  test.each<[string, Partial<ReplyRow>, number]>([
    ['as long as a chat takes', { channels: ['chat'], text: long(limit) }, 0],
    ['one more', { channels: ['chat'], text: long(limit + 1) }, 1],
    ['only for email', { channels: ['email'], text: long(5000) }, 0],
    ['with a wording of its own for the chat', { channels: ['chat'], text: long(5000), forChannel: { chat: long(10) } }, 0],
    ['for every channel', { text: long(5000) }, Object.keys(CHANNEL_LIMITS).length],
  ])('%s', (_, over, count) => expect(remarksOf(over).filter((r) => r.kind === 'too-long')).toHaveLength(count));
}); // prettier-ignore

describe('dates and links', () => {
  test.each([
    ['2026-11-22', 1],
    ['2026-11-23', 0],
    ['2026-11-24', 0],
  ])('to be looked at again on %s', (reviewBy, count) =>
    expect(remarksOf({ reviewBy })).toHaveLength(count));
  test('links that are not official are named once each, official ones not', () =>
    expect(remarksOf({ text: { formal: { en: 'See https://help.okpay.example/a, okpay-help.com, 400 820 0000' } } })).toEqual([
      { kind: 'link', at: 'text.formal.en', text: 'okpay-help.com' },
    ]));
}); // prettier-ignore
