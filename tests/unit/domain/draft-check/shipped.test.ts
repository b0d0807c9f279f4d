/** The content that is shipped gives no alarm: whoever answers by it is not told to look again. */
import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/lib/domain/draft-check/check-draft';
import type { DraftKind } from '@/lib/domain/draft-check/finding';
import { CHANNELS, TONES, type Channel } from '@/lib/domain/guides/playbook';
import { bodyFor } from '@/lib/domain/replies/variants';
import { fillBody, filledText } from '@/lib/domain/template/fill';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { context } from './context';

const pack = starterPack();
const OWN = ['okpay.example', 'help@okpay.example', '400-820-8820'];
const OTHERS = ['Ana Souza', 'Marcus Oyelaran', '王小明', '欧阳娜娜', '陈静'];

/** Fragments: they are put under a greeting that stands there already, so alone they have none. */
const FRAGMENTS: Record<string, DraftKind[]> = {
  'general.clarify': ['greeting', 'closing'],
  'general.upset': ['greeting', 'closing'],
};

const VALUES: Record<'en' | 'zh-CN', Record<string, string>> = {
  en: {
    customer_name: 'Li Wei', due_date: 'Wednesday 25 November, 18:00', txn_amount: 'USD 128.50', txn_date: '20 November 2026',
    txn_ref: '••••8812', refund_ref: 'RF-20261120', team: 'our payments team', hours: 'Monday to Friday, 09:00–18:00',
    missing_items: '1. the date\n2. the amount', wait_minutes: '5', country: 'Singapore', device: 'Pixel 10',
  },
  'zh-CN': {
    customer_name: '李伟', due_date: '11月25日星期三 18:00', txn_amount: '128.50 美元', txn_date: '2026年11月20日',
    txn_ref: '••••8812', refund_ref: 'RF-20261120', team: '支付团队', hours: '周一至周五 09:00–18:00',
    missing_items: '1. 日期\n2. 金额', wait_minutes: '5', country: '新加坡', device: 'Pixel 10',
  },
}; // prettier-ignore
const SAME: Record<string, string> = {
  agent_name: 'Mei', company_name: 'OKPAY', case_ref: 'T-4211', official_site: OWN[0] ?? '', support_email: OWN[1] ?? '', hotline: OWN[2] ?? '',
}; // prettier-ignore
const REST = { en: 'what we agreed on', 'zh-CN': '我们约定的内容' };

function filled(body: string, lang: 'en' | 'zh-CN'): string {
  const slots = new Map(
    Object.keys(pack.placeholders).map((name) => [
      name,
      { text: SAME[name] ?? VALUES[lang][name] ?? REST[lang], fallback: undefined },
    ]),
  );
  return filledText(fillBody(body, slots)) ?? '';
}

const replies = [...pack.playbooks.flatMap((p) => p.replies), ...pack.replies];
const drafts = replies.flatMap((reply) =>
  CHANNELS.filter((c) => !reply.channels || reply.channels.includes(c)).flatMap((channel: Channel) =>
    TONES.flatMap((tone) =>
      (['en', 'zh-CN'] as const).flatMap((lang) => {
        const chosen = bodyFor(reply, channel, tone, lang);
        const draft = chosen && filled(chosen.body, lang);
        return draft ? [{ id: reply.id, channel, tone, lang, draft }] : [];
      }),
    ),
  ),
);

test('there is something to check', () => {
  expect(drafts.length).toBeGreaterThan(800);
});

describe('a shipped reply, filled in, gives no finding', () => {
  test.each(drafts)('$id $channel $tone $lang', ({ id, channel, tone, lang, draft }) => {
    const customer = VALUES[lang]['customer_name'] ?? '';
    const isLetter = tone === 'formal' && (channel === 'email' || channel === 'web');
    const expected = isLetter ? (FRAGMENTS[id] ?? []) : [];
    const over = context({ channel, tone, lang, customer, official: OWN, others: OTHERS });
    expect(checkDraft(draft, over).map((f) => f.kind)).toEqual(expected);
  });
});

test('the shipped greetings are greetings, also where they are the first answer', () => {
  const greetings = drafts.filter((d) => d.id.startsWith('greet.') || d.id.endsWith('ask-details'));
  expect(greetings.length).toBeGreaterThan(20);
  for (const { id, channel, tone, lang, draft } of greetings) {
    const customer = VALUES[lang]['customer_name'] ?? '';
    const over = context({ channel, tone, lang, customer, official: OWN, first: true });
    expect(checkDraft(draft, over), id).toEqual([]);
  }
});
