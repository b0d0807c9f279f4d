import { describe, expect, test } from 'vitest';
import type { Case, CaseEvent } from '@/lib/domain/cases/case';
import { packetText, summaryText, type ReportInput } from '@/lib/domain/cases/report';
import { playbookOf, starterPack } from '@/tests/fixtures/starter-pack';
import { fail, IDENTITY, pass, passAll, T0, tell } from '@/tests/fixtures/runs';

const dispute = playbookOf(starterPack(), 'dispute-refund');
const values = {
  dispute_reason: 'not_received',
  txn_ref: 'TX-2026-77120',
  merchant: 'Hill & Sons',
  txn_amount: { amount: '12.50', currency: 'USD' },
};
const row = { id: 'c', channel: 'chat', customer: { name: 'Ana', reference: 'T-1', local: false } } as Case;
const promise = {
  t: 'promise',
  dueAt: Date.UTC(2026, 10, 25, 2),
  at: T0,
  by: 'Mei',
  id: '1',
  caseId: 'c',
} as CaseEvent;
const sent = {
  t: 'sent',
  what: 'greet.chat',
  lang: 'en',
  tone: 'formal',
  via: 'inserted',
  textId: 't',
  at: T0,
  by: 'Mei',
  id: '2',
  caseId: 'c',
} as CaseEvent;

const input = (lang: string, facts = [...passAll('describe', 'registered-contact', 'possession'), fail('recent-transaction')]): ReportInput => ({
  case: row, views: [tell(dispute, { channel: 'chat', values, facts })], events: [promise, sent], lang,
  timeZone: 'Asia/Shanghai', titles: new Map([['greet.chat', { en: 'Greeting', 'zh-CN': '问候' }]]), notes: ['Asked the merchant.'],
}); // prettier-ignore

describe('the packet for a team', () => {
  test('says what was asked, passed or failed, captured and promised; personal values masked', () => {
    const text = packetText(input('en'), { en: 'our disputes team' });
    expect(text).toContain(
      'To: our disputes team\nCase: T-1 · Ana · live chat · Transaction dispute or refund',
    );
    expect(text).toContain('- Most recent transaction: failed (failed 1×)');
    expect(text).toContain('- Registered email: passed');
    expect(text).toContain('- Transaction reference: ••••7120');
    expect(text).toContain('- Amount and currency: 12.50 USD');
    expect(text).toContain('- 25 Nov 2026, 10:00 GMT+8');
    expect(text).not.toMatch(/TX-2026-77120|Hill & Sons/);
  });
});

describe('the summary', () => {
  test.each(['en', 'zh-CN'])('never tells which check failed (%s)', (lang) => {
    const texts = IDENTITY.map((id) =>
      summaryText(
        input(lang, [...passAll(...IDENTITY.filter((i) => i !== id)), fail(id), fail(id)]),
        'escalated',
      ),
    );
    expect(new Set(texts).size).toBe(1);
  });

  test('is in the language asked for, with nothing of the other', () => {
    const text = summaryText(input('zh-CN', [pass('describe')]), 'resolved');
    expect(text).toContain('工单：T-1 · Ana · 在线聊天 · 交易纠纷与退款');
    expect(text).toContain('- 问候');
    expect(text).toContain('结果：已解决');
    expect(text).not.toMatch(/Case|Promised|Identity/);
  });
});
