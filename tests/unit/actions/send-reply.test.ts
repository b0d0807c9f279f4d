import { describe, expect, test } from 'vitest';
import { recordResult } from '@/lib/actions/record-result';
import { sendReply } from '@/lib/actions/send-reply';
import type { SendRequest } from '@/lib/actions/send/request';
import { readSettings } from '@/lib/db/settings';
import { readTimeline } from '@/lib/db/timeline';
import type { Via } from '@/lib/domain/guides/run';
import { fakePage, newCase, newDesk, unlockedDesk, UNLOCK } from '@/tests/fixtures/desk';

/** Mistake 2: every way out, and what must not get out of any of them. */
const WAYS: Via[] = ['inserted', 'copied', 'read aloud'];

type Refused = { what: string; why: string; request: (ids: { runId: string }) => Partial<SendRequest> };
const REFUSED: Refused[] = [
  { what: 'a locked reply', why: 'locked', request: () => ({ outgoing: { kind: 'reply', reply: 'locked.unlock-steps' } }) },
  { what: 'a locked reply, its text typed by hand', why: 'locked', request: () => ({ outgoing: { kind: 'reply', reply: 'locked.restored' }, edited: 'It is open.' }) },
  { what: 'a locked script line', why: 'locked', request: () => ({ outgoing: { kind: 'line', script: 'hotline-inbound', line: 'verified' } }) },
  { what: 'a reply of another channel', why: 'locked', request: () => ({ outgoing: { kind: 'reply', reply: 'greet.chat' } }) },
  { what: 'a reply of a playbook that is not running', why: 'locked', request: () => ({ outgoing: { kind: 'reply', reply: 'dispute.options' } }) },
  { what: 'a reply nobody knows', why: 'locked', request: () => ({ outgoing: { kind: 'reply', reply: 'nothing' } }) },
  { what: 'a question of a step that is locked', why: 'locked', request: ({ runId }) => ({ outgoing: { kind: 'ask', runId, step: 'guide-unlock' } }) },
  { what: 'a question of a run of another case', why: 'locked', request: () => ({ outgoing: { kind: 'ask', runId: 'other', step: 'describe' } }) },
  { what: 'an unfilled reply', why: 'unfilled', request: () => ({ outgoing: { kind: 'reply', reply: 'general.apology' } }) },
  { what: 'a reply with a blank of spaces', why: 'unfilled', request: () => ({ outgoing: { kind: 'reply', reply: 'general.apology' }, typed: { next_step: ' \u3000' } }) },
  { what: 'a card number in a blank', why: 'faults', request: () => ({ outgoing: { kind: 'reply', reply: 'general.apology' }, typed: { next_step: 'card ４２４２ 4242-4242 4242' } }) },
  { what: 'a code in a blank', why: 'faults', request: () => ({ outgoing: { kind: 'reply', reply: 'general.apology' }, typed: { next_step: '验证码 482913' } }) },
  { what: 'a card number typed into the text', why: 'faults', request: () => ({ outgoing: { kind: 'reply', reply: 'general.never-send' }, edited: 'Your card 4242424242424242' }) },
  { what: 'a link that is not official', why: 'faults', request: () => ({ outgoing: { kind: 'reply', reply: 'general.apology' }, typed: { next_step: 'see okpay-help.com' } }) },
  { what: 'a placeholder typed into the text', why: 'faults', request: () => ({ outgoing: { kind: 'reply', reply: 'general.never-send' }, edited: 'Dear {{ customer_name }}' }) },
  { what: 'a text of nothing', why: 'unfilled', request: () => ({ outgoing: { kind: 'reply', reply: 'general.never-send' }, edited: '  ' }) },
]; // prettier-ignore

describe.each(WAYS)('%s', (via) => {
  test.each(REFUSED)('$what is refused, and nothing gets out', async ({ why, request }) => {
    const desk = await newDesk();
    const ids = await newCase(desk);
    const page = fakePage();
    const base: SendRequest = { caseId: ids.caseId, outgoing: { kind: 'reply', reply: '' }, typed: {}, via };
    const outcome = await sendReply(desk, { ...base, ...request(ids) }, page.hands);
    expect(outcome).toMatchObject({ ok: false, refusal: { why } });
    expect(outcome.ok || outcome.text).toBeUndefined(); // not even for copying by hand
    expect([...page.inserted, ...page.copied]).toEqual([]);
    expect(
      (await desk.db.texts.count()) +
        (await desk.db.events.filter((e) => e.t === 'sent' || e.t === 'reply').count()),
    ).toBe(0);
  });
});

describe('what leaves', () => {
  test('an unlocked reply goes into the box, and onto the record with its text and place', async () => {
    const { desk, caseId, runId } = await unlockedDesk();
    const page = fakePage();
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: true, recorded: true, place: 'Reply · desk.example.com' });
    expect(page.inserted).toHaveLength(1);
    expect(page.inserted[0]).toContain('Dear Li Wei,\n\nWe have confirmed your identity.');
    const last = (await readTimeline(desk.db, caseId)).at(-1);
    expect(last).toMatchObject({
      event: { t: 'reply', reply: 'locked.unlock-steps', via: 'inserted', runId },
      text: page.inserted[0],
    });
    expect((await desk.db.cases.get(caseId))?.firstReplyDue).toBeUndefined();
  });

  test('it is locked again in the same moment that a check is taken back', async () => {
    const { desk, caseId, runId } = await unlockedDesk();
    await recordResult(desk, { caseId, runId, step: 'possession', result: 'fail' });
    const page = fakePage();
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'locked' } });
    expect(page.inserted).toEqual([]);
  });

  test('a time that is promised goes onto the case', async () => {
    const { desk, caseId } = await unlockedDesk();
    const typed = { team: 'security', due_date: '2026-11-25T10:00' };
    const page = fakePage();
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: { kind: 'reply', reply: 'general.escalated' }, typed, via: 'inserted' },
      page.hands,
    );
    expect(outcome.ok).toBe(true);
    expect(page.inserted[0]).toContain('25 Nov 2026, 10:00 GMT+8');
    expect((await desk.db.cases.get(caseId))?.dueAt).toBe(Date.UTC(2026, 10, 25, 2, 0));
  });

  test('what was answered once is kept where it belongs', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { name: '', tone: 'friendly' });
    const typed = { support_email: 'help@okpay.example', hotline: '400-800-1234', customer_name: 'Ana' };
    const page = fakePage();
    await sendReply(
      desk,
      {
        caseId,
        outgoing: { kind: 'reply', reply: 'general.how-to-reach-us' },
        typed,
        via: 'copied',
        links: ['help@okpay.example', '400-800-1234'],
      },
      page.hands,
    );
    expect(page.copied[0]).toContain('Hi Ana');
    expect((await readSettings(desk.db)).values).toMatchObject({
      hotline: '400-800-1234',
      official_site: 'okpay.example',
    });
    expect((await desk.db.cases.get(caseId))?.customer.name).toBe('Ana');
  });

  test('a link leaves only when the agent confirmed that very one', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    const page = fakePage();
    const request: SendRequest = {
      caseId,
      outgoing: { kind: 'reply', reply: 'general.apology' },
      typed: { next_step: 'see bank.example.org' },
      via: 'inserted',
    };
    expect((await sendReply(desk, { ...request, links: ['evil.org'] }, page.hands)).ok).toBe(false);
    expect((await sendReply(desk, { ...request, links: ['bank.example.org'] }, page.hands)).ok).toBe(true);
  });

  test('a packet for a team is copied and nothing else', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    const page = fakePage();
    const outgoing = { kind: 'packet', text: 'Registered email: failed' } as const;
    expect((await sendReply(desk, { caseId, outgoing, typed: {}, via: 'inserted' }, page.hands)).ok).toBe(
      false,
    );
    expect((await sendReply(desk, { caseId, outgoing, typed: {}, via: 'copied' }, page.hands)).ok).toBe(true);
    expect([page.inserted, page.copied]).toEqual([[], ['Registered email: failed']]);
  });
});
