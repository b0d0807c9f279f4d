/** Mistake 11, on the real database: proof and attempts over cases, channels, windows and names. */
import { describe, expect, test } from 'vitest';
import { changeChannel } from '@/lib/actions/change-channel';
import { editDetails } from '@/lib/actions/edit-details';
import { recordResult } from '@/lib/actions/record-result';
import { startRun } from '@/lib/actions/start-run';
import { undoStep } from '@/lib/actions/undo-step';
import { newCase, newDesk, secondWindow, viewsNow, type TestDesk } from '@/tests/fixtures/desk';
import { HOUR, IDENTITY } from '@/tests/fixtures/runs';

type Ids = { caseId: string; runId: string };
const record = (desk: TestDesk, ids: Ids, step: string, result: 'pass' | 'fail') =>
  recordResult(desk, { ...ids, step, result });
const passAll = async (desk: TestDesk, ids: Ids) => {
  for (const step of IDENTITY) await record(desk, ids, step, 'pass');
};
const isOpen = async (desk: TestDesk, caseId: string) =>
  (await viewsNow(desk, caseId)).map((v) => v.guard('identity') === true);

describe('proof stays where it was given', () => {
  test('not on the next case, even of the same customer', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await passAll(desk, a);
    const b = await newCase(desk);
    expect([await isOpen(desk, a.caseId), await isOpen(desk, b.caseId)]).toEqual([[true], [false]]);
  });

  test('not in another run of the same case', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await passAll(desk, a);
    await startRun(desk, a.caseId, { id: 'payment-failure', version: 1 });
    expect(await isOpen(desk, a.caseId)).toEqual([true, false]);
  });

  test('not on another channel', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await passAll(desk, a);
    await changeChannel(desk, a.caseId, 'social');
    expect(await isOpen(desk, a.caseId)).toEqual([false]);
    await changeChannel(desk, a.caseId, 'email');
    expect(await isOpen(desk, a.caseId)).toEqual([false]);
  });

  test('not on the next day', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await passAll(desk, a);
    desk.clock.at += 24 * HOUR;
    expect(await isOpen(desk, a.caseId)).toEqual([false]);
  });
});

describe('attempts follow the customer', () => {
  test('two windows at once, one failure each: used up in both, no event lost', async () => {
    const one = await newDesk();
    const a = await newCase(one);
    const two = secondWindow(one);
    await Promise.all([record(one, a, 'possession', 'fail'), record(two, a, 'possession', 'fail')]);
    for (const desk of [one, two]) {
      const [view] = await viewsNow(desk, a.caseId);
      expect(view?.exhaustedBy?.id).toBe('possession');
      expect(view?.run.events.filter((e) => e.t === 'result')).toHaveLength(2);
    }
    await expect(record(two, a, 'possession', 'pass')).rejects.toMatchObject({ code: 'step-not-open' });
  });

  test('undo gives none back', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await record(desk, a, 'possession', 'fail');
    await undoStep(desk, a.caseId, a.runId, 'possession', 'mis-click');
    await record(desk, a, 'possession', 'fail');
    expect((await viewsNow(desk, a.caseId))[0]?.exhaustedBy?.id).toBe('possession');
  });

  test.each([
    ['the same reference', { name: '', reference: 't-4211 ' }],
    ['the same name, written otherwise', { name: ' ＬＩ  wei', reference: 'T-1' }],
    ['the same name, and a reference of our own', { name: 'Li Wei', reference: '' }],
  ])('to another case with %s', async (_, customer) => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await record(desk, a, 'possession', 'fail');
    const b = await newCase(desk, customer);
    await record(desk, b, 'possession', 'fail');
    expect((await viewsNow(desk, b.caseId))[0]?.exhaustedBy?.id).toBe('possession');
    expect((await viewsNow(desk, a.caseId))[0]?.exhaustedBy?.id).toBe('possession');
  });

  test('not to another customer, and not for longer than a day', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await record(desk, a, 'possession', 'fail');
    const other = await newCase(desk, { name: 'Ana', reference: 'T-2' });
    expect(
      (await viewsNow(desk, other.caseId))[0]?.steps.find((s) => s.step.id === 'possession')?.fails,
    ).toBe(0);
    desk.clock.at += 24 * HOUR;
    const later = await newCase(desk);
    expect(
      (await viewsNow(desk, later.caseId))[0]?.steps.find((s) => s.step.id === 'possession')?.fails,
    ).toBe(0);
  });

  test('not away by changing the name: they stay under the old one and count under the new', async () => {
    const desk = await newDesk();
    const a = await newCase(desk, { name: 'Li Wei', reference: '' });
    await record(desk, a, 'possession', 'fail');
    await editDetails(desk, a.caseId, { name: 'Somebody Else' });
    await record(desk, a, 'possession', 'fail');
    for (const name of ['Li Wei', 'Somebody Else']) {
      const b = await newCase(desk, { name, reference: '' });
      const fails = (await viewsNow(desk, b.caseId))[0]?.steps.find((s) => s.step.id === 'possession')?.fails;
      expect(fails, name).toBeGreaterThanOrEqual(1);
    }
    expect((await viewsNow(desk, a.caseId))[0]?.exhaustedBy?.id).toBe('possession');
  });

  test('not away by changing the name of a second case, which has not failed itself', async () => {
    const desk = await newDesk();
    const a = await newCase(desk, { name: 'Li Wei', reference: '' });
    for (let i = 0; i < 2; i++) await record(desk, a, 'possession', 'fail');
    const b = await newCase(desk, { name: 'Li Wei', reference: '' });
    const exhausted = async () => (await viewsNow(desk, b.caseId))[0]?.exhaustedBy?.id;
    expect(await exhausted()).toBe('possession');
    await editDetails(desk, b.caseId, { name: 'Li Wei.' });
    expect(await exhausted()).toBe('possession');
  });

  test('to another run of the same case', async () => {
    const desk = await newDesk();
    const a = await newCase(desk);
    await record(desk, a, 'possession', 'fail');
    const runId = await startRun(desk, a.caseId, { id: 'payment-failure', version: 1 });
    await record(desk, { caseId: a.caseId, runId }, 'possession', 'fail');
    expect((await viewsNow(desk, a.caseId)).map((v) => v.exhaustedBy?.id)).toEqual([
      'possession',
      'possession',
    ]);
  });
});
