import { describe, expect, test } from 'vitest';
import { captureField } from '@/lib/actions/capture-field';
import { linkAddress } from '@/lib/actions/link-address';
import { recordResult } from '@/lib/actions/record-result';
import { sendReply, type SendRequest } from '@/lib/actions/send-reply';
import { readSettings } from '@/lib/db/settings';
import { readTimeline } from '@/lib/db/timeline';
import type { Via } from '@/lib/domain/guides/run';
import { fakePage, newCase, newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { IDENTITY } from '@/tests/fixtures/runs';

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

async function unlockedDesk(): Promise<{ desk: TestDesk; caseId: string; runId: string }> {
  const desk = await newDesk();
  const { caseId, runId } = await newCase(desk);
  await captureField(desk, { caseId, runId, field: 'strange_activity', value: 'no' });
  for (const step of IDENTITY) await recordResult(desk, { caseId, runId, step, result: 'pass' });
  return { desk, caseId, runId };
}

const UNLOCK = { kind: 'reply', reply: 'locked.unlock-steps' } as const;

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

describe('the page', () => {
  const box = { id: 0, kind: 'input' as const, name: '', hint: '' };
  test.each([
    ['no box', { kind: 'none' } as const, 'no-box'],
    ['a frame that may not be entered', { kind: 'blocked', origin: 'https://x.example' } as const, 'blocked'],
    ['a password field', { kind: 'unfit', why: 'password' } as const, 'unfit'],
    ['a page that was not opened to us', { kind: 'no-access' } as const, 'no-access'],
    ['a box of one line', { kind: 'box', frameId: 0, box } as const, 'one-line'],
  ])('%s: nothing goes in, and the text can be copied', async (_, sight, why) => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage(sight);
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { why } });
    expect(outcome.ok ? '' : outcome.text).toContain('Dear Li Wei');
    expect(page.inserted).toEqual([]);
  });

  test.each(['https://desk.example.com/c/9999', 'https://other.example.com/c/4211'])(
    'another conversation in front (%s) gets nothing',
    async (url) => {
      const { desk, caseId } = await unlockedDesk();
      const page = fakePage(undefined, url);
      const outcome = await sendReply(
        desk,
        { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
        page.hands,
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { why: 'other-page' } });
      expect(page.inserted).toEqual([]);
    },
  );

  const GREET = {
    outgoing: { kind: 'reply', reply: 'general.never-send' },
    typed: {},
    via: 'inserted',
  } as const;
  const HERE = 'https://desk.example.com/c/2';

  test('a case without a page writes nowhere until it is tied to one', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { channel: 'chat', address: undefined });
    const page = fakePage(undefined, HERE);
    const outcome = await sendReply(desk, { caseId, ...GREET }, page.hands);
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'other-page', page: HERE } });
    await linkAddress(desk, caseId, HERE);
    expect(await sendReply(desk, { caseId, ...GREET }, page.hands)).toMatchObject({ ok: true });
  });

  test('a call writes to a page in front, but not where another case is at home', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { channel: 'phone', address: undefined });
    const page = fakePage(undefined, HERE);
    expect(await sendReply(desk, { caseId, ...GREET }, page.hands)).toMatchObject({ ok: true });
    await newCase(desk, { channel: 'chat', name: 'Ana', address: HERE });
    const outcome = await sendReply(desk, { caseId, ...GREET }, page.hands);
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'other-page' } });
    expect(page.inserted).toHaveLength(1);
  });

  test('a page that moved on while its frames answered gets nothing', async () => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    const aim = () => {
      page.hands.page = () => Promise.resolve({ tabId: 1, windowId: 1, url: HERE });
      return fakePage().hands.aim(1);
    };
    const outcome = await sendReply(
      desk,
      { caseId, ...GREET },
      { ...page.hands, aim, page: () => page.hands.page() },
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'not-inserted', reason: 'moved' } });
    expect(page.inserted).toEqual([]);
  });

  test('what the page did not take is no insertion, and is not on the record', async () => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    page.hands.insert = () => Promise.resolve({ ok: false, why: 'unchanged' });
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { why: 'not-inserted', reason: 'unchanged' } });
    expect((await readTimeline(desk.db, caseId)).some(({ event }) => event.t === 'reply')).toBe(false);
  });

  test('what went in and could not be recorded is said, not hidden', async () => {
    const { desk, caseId } = await unlockedDesk();
    const page = fakePage();
    const insert = page.hands.insert;
    page.hands.insert = (target, text) => {
      desk.db.close({ disableAutoOpen: true }); // the disk is gone
      return insert(target, text);
    };
    const outcome = await sendReply(
      desk,
      { caseId, outgoing: UNLOCK, typed: {}, via: 'inserted' },
      page.hands,
    );
    expect(outcome).toMatchObject({ ok: true, recorded: false });
    await desk.db.open();
  });
});
