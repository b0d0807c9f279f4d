import { describe, expect, test } from 'vitest';
import { changeChannel } from '@/lib/actions/change-channel';
import { editDetails } from '@/lib/actions/edit-details';
import { escalateCase } from '@/lib/actions/escalate-case';
import { logCall } from '@/lib/actions/log-call';
import { saveDraft } from '@/lib/actions/save-draft';
import { noteDraftKey, saveNote } from '@/lib/actions/save-note';
import { setStatus } from '@/lib/actions/set-status';
import { wrapUp } from '@/lib/actions/wrap-up';
import { caseByAddress, casesByStatus, findCases } from '@/lib/db/cases';
import { readDraft } from '@/lib/db/drafts';
import { readTimeline } from '@/lib/db/timeline';
import { callOf } from '@/lib/domain/cases/call';
import { ADDRESS, newCase, newDesk, secondWindow } from '@/tests/fixtures/desk';
import { MINUTE } from '@/tests/fixtures/runs';

describe('starting a case', () => {
  test('first reply is due in business hours, the choices are remembered, names are one line', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk, { name: ' Li\n Wei ', reference: '' });
    const row = await desk.db.cases.get(caseId);
    const due = Temporal.Instant.fromEpochMilliseconds(row?.firstReplyDue ?? 0).toZonedDateTimeISO(
      'Asia/Shanghai',
    );
    expect(due.toString()).toContain('2026-11-25T16:00'); // 24 business hours from Monday 10:00
    expect(row?.customer).toMatchObject({ name: 'Li Wei', local: true });
    expect(row?.customer.reference).toMatch(/^L-261123-[A-Z3479]{4}$/);
    expect((await desk.db.settings.get('settings'))?.next).toMatchObject({
      channel: 'email',
      tone: 'formal',
      playbook: 'account-locked',
    });
  });

  test('a card number in a name or a reference is masked, and the agent is told', async () => {
    const desk = await newDesk();
    const playbook = { id: 'account-locked', version: 1 };
    const { caseId } = await newCase(desk, {
      name: 'Ana 4242 4242 4242 4242',
      reference: '5555-5555-5555-4444',
      playbook,
    });
    expect((await desk.db.cases.get(caseId))?.customer).toMatchObject({
      name: 'Ana •••• 4242',
      reference: '•••• 4444',
    });
  });
});

describe('finding cases', () => {
  test.each([
    ['li w', 1],
    ['T-42', 1],
    ['42', 1],
    ['伟', 1],
    ['李伟', 1],
    ['ＬＩ', 1],
    ['x', 0],
    ['lw', 0],
  ])('%s finds %i', async (query, count) => {
    const desk = await newDesk();
    await newCase(desk, { name: '李伟 Li Wei' });
    await newCase(desk, { name: 'Ana', reference: 'Q-9' });
    expect(await findCases(desk.db, query, [], 10)).toHaveLength(count);
  });

  test('the newest come first, and the oldest are left out', async () => {
    const desk = await newDesk();
    for (let i = 0; i < 6; i++) {
      desk.clock.at += 1000;
      await newCase(desk, { name: `Cust ${i}`, address: undefined });
    }
    for (const [query, playbooks] of [
      ['Cust', []],
      ['zz', ['account-locked']],
    ] as const)
      expect((await findCases(desk.db, query, playbooks, 2)).map((c) => c.customer.name)).toEqual([
        'Cust 5',
        'Cust 4',
      ]);
  });

  test('by issue type, and by the address: one that is not closed first', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await wrapUp(desk, a.caseId, 'abandoned', 'gone');
    desk.clock.at += 1;
    const b = await newCase(desk);
    expect((await caseByAddress(desk.db, ADDRESS))?.id).toBe(b.caseId);
    await wrapUp(desk, b.caseId, 'abandoned', 'gone');
    expect((await caseByAddress(desk.db, ADDRESS))?.id).toBe(b.caseId);
    expect(await findCases(desk.db, 'zz', ['account-locked'], 10)).toHaveLength(2);
    expect(await casesByStatus(desk.db, 'closed', 10)).toHaveLength(2);
  });
});

describe('the timeline', () => {
  test('holds everything in the order it happened, from two windows and under a clock that was set back', async () => {
    const one = await newDesk();
    const { caseId } = await newCase(one);
    const two = secondWindow(one);
    await saveNote(one, caseId, 'first');
    one.clock.at -= 3 * 3_600_000;
    await Promise.all([saveNote(two, caseId, 'second'), setStatus(one, caseId, 'waiting')]);
    await saveNote(two, caseId, 'last');
    const kinds = (await readTimeline(one.db, caseId)).map(({ event, text }) => text ?? event.t);
    expect(kinds.slice(0, 3)).toEqual(['opened', 'started', 'first']);
    expect(kinds.slice(3, 5).toSorted()).toEqual(['second', 'status']);
    expect(kinds[5]).toBe('last');
  });

  test('names who did it', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    expect((await readTimeline(desk.db, caseId)).every(({ event }) => event.by === 'Mei')).toBe(true);
  });

  test('an escalation keeps the packet it was given', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    await escalateCase(desk, caseId, runId, 'security', 'To: security, card 4242424242424242');
    const last = (await readTimeline(desk.db, caseId)).find(({ event }) => event.t === 'escalate');
    expect(last).toMatchObject({ event: { team: 'security' }, text: 'To: security, card •••• 4242' });
    expect((await desk.db.cases.get(caseId))?.status).toBe('waiting');
  });

  test('a closed case changes no more', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    await wrapUp(desk, caseId, 'abandoned', 'gone');
    await expect(changeChannel(desk, caseId, 'chat')).rejects.toMatchObject({ code: 'case-closed' });
    await expect(setStatus(desk, caseId, 'open')).rejects.toMatchObject({ code: 'case-closed' });
    await expect(wrapUp(desk, caseId, 'abandoned', 'again')).rejects.toMatchObject({ code: 'case-closed' });
  });
});

describe('notes and drafts', () => {
  test('a note goes onto the timeline redacted, and its draft is gone', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    await saveDraft(desk, noteDraftKey(caseId), caseId, 'OTP: ');
    expect(await saveNote(desk, caseId, 'OTP: 482913')).toEqual(['code']);
    expect((await readTimeline(desk.db, caseId)).at(-1)?.text).toBe('OTP: •••');
    expect(await readDraft(desk.db, noteDraftKey(caseId))).toBeUndefined();
  });

  test('a draft that another window went on with stays', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    await saveDraft(secondWindow(desk), noteDraftKey(caseId), caseId, 'Called twice, and then');
    await saveNote(desk, caseId, 'Called twice');
    expect((await readDraft(desk.db, noteDraftKey(caseId)))?.text).toBe('Called twice, and then');
  });

  test('an empty draft is no draft', async () => {
    const desk = await newDesk();
    await saveDraft(desk, 'note:x', 'x', 'a');
    await saveDraft(desk, 'note:x', 'x', '');
    expect(await desk.db.drafts.count()).toBe(0);
  });
});

test('a call: begun, held with what was promised, back, ended', async () => {
  const desk = await newDesk();
  const { caseId } = await newCase(desk, { channel: 'phone', address: undefined });
  const call = async () => callOf((await readTimeline(desk.db, caseId)).map(({ event }) => event));
  const began = desk.clock.at;
  await logCall(desk, caseId, 'begin');
  desk.clock.at += MINUTE;
  await logCall(desk, caseId, 'hold', 3);
  expect(await call()).toEqual({
    kind: 'holding',
    since: began,
    heldAt: began + MINUTE,
    backBy: began + 4 * MINUTE,
  });
  desk.clock.at += MINUTE;
  await logCall(desk, caseId, 'back');
  expect(await call()).toEqual({ kind: 'talking', since: began });
  desk.clock.at += MINUTE;
  await logCall(desk, caseId, 'end');
  expect(await call()).toEqual({ kind: 'ended', lasted: 3 * MINUTE });
});

test('changing the language does not touch the customer', async () => {
  const desk = await newDesk();
  const { caseId } = await newCase(desk);
  await editDetails(desk, caseId, { lang: 'zh-CN', tone: 'friendly' });
  expect(await desk.db.cases.get(caseId)).toMatchObject({
    lang: 'zh-CN',
    tone: 'friendly',
    customer: { name: 'Li Wei', reference: 'T-4211', local: false },
  });
});
