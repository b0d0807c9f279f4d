import { describe, expect, test } from 'vitest';
import { captureField } from '@/lib/actions/capture-field';
import { beginWait } from '@/lib/actions/begin-wait';
import { installPack } from '@/lib/actions/install-pack';
import { overrideGuard } from '@/lib/actions/override-guard';
import { recordResult } from '@/lib/actions/record-result';
import { saveSettings } from '@/lib/actions/save-settings';
import { saveNote } from '@/lib/actions/save-note';
import { undoStep } from '@/lib/actions/undo-step';
import { wrapUp } from '@/lib/actions/wrap-up';
import { reopenCase } from '@/lib/actions/set-status';
import type { Pack } from '@/lib/domain/guides/playbook';
import { newCase, newDesk, viewsNow, type TestDesk } from '@/tests/fixtures/desk';
import { rawStarter } from '@/tests/fixtures/starter-pack';
import { IDENTITY } from '@/tests/fixtures/runs';

const stateOf = async (desk: TestDesk, caseId: string, step: string) =>
  (await viewsNow(desk, caseId))[0]?.steps.find((s) => s.step.id === step)?.state;

describe('fields', () => {
  test('filling the required fields of an ask completes it; emptying one opens it again', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    const set = (field: string, value: string) => captureField(desk, { caseId, runId, field, value });
    await set('lock_message', 'Locked');
    expect(await stateOf(desk, caseId, 'describe')).toBe('pending');
    await set('lock_reason', 'unknown');
    expect(await stateOf(desk, caseId, 'describe')).toBe('pass');
    await set('lock_reason', '');
    expect(await stateOf(desk, caseId, 'describe')).toBe('pending');
  });

  test.each([
    ['lock_reason', 'aliens', 'choice'],
    ['lock_message', 'x'.repeat(301), 'too-long'],
    ['strange_activity', 'maybe', 'choice'],
  ])('%s does not take %s', async (field, value, fault) => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    const kept = captureField(desk, { caseId, runId, field, value });
    await expect(kept).rejects.toMatchObject({ code: 'field-invalid', detail: fault });
    expect(await desk.db.values.count()).toBe(0);
  });

  test('payment data is taken out before a value is checked or kept, and the agent is told', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    const value = 'card 4242 4242 4242 4242, error code 50012, CVV: 123';
    const found = await captureField(desk, { caseId, runId, field: 'lock_message', value });
    expect(found).toEqual(['card', 'code']);
    expect((await desk.db.values.toArray())[0]?.value).toBe('card •••• 4242, error code 50012, CVV: •••');
  });

  test('a locked step captures nothing', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk, { playbook: { id: 'dispute-refund', version: 1 } });
    const kept = captureField(desk, { caseId, runId, field: 'refund_ref', value: 'RF-1' });
    await expect(kept).rejects.toMatchObject({ code: 'step-not-open' });
  });
});

describe('steps', () => {
  test.each(['', '   ', '\u3000', '\u200b\t'])(
    'a reason of nothing (%j) skips nothing and undoes nothing',
    async (reason) => {
      const desk = await newDesk();
      const { caseId, runId } = await newCase(desk);
      const skip = recordResult(desk, { caseId, runId, step: 'possession', result: 'skip', reason });
      await expect(skip).rejects.toMatchObject({ code: 'blank-reason' });
      await recordResult(desk, { caseId, runId, step: 'possession', result: 'pass' });
      await expect(undoStep(desk, caseId, runId, 'possession', reason)).rejects.toMatchObject({
        code: 'blank-reason',
      });
      expect(await stateOf(desk, caseId, 'possession')).toBe('pass');
    },
  );

  test('a required step is not skipped, with no reason at all', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    const skip = recordResult(desk, { caseId, runId, step: 'describe', result: 'skip', reason: 'busy' });
    await expect(skip).rejects.toMatchObject({ code: 'required-step' });
  });

  test('a locked step takes no result', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    const done = recordResult(desk, { caseId, runId, step: 'guide-unlock', result: 'pass' });
    await expect(done).rejects.toMatchObject({ code: 'step-not-open' });
  });

  test('a step that needs a note passes with one that was saved since the run began', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    const done = () => recordResult(desk, { caseId, runId, step: 'record', result: 'pass' });
    await expect(done()).rejects.toMatchObject({ code: 'note-missing' });
    await saveNote(desk, caseId, 'Advised to reset.');
    await done();
    expect(await stateOf(desk, caseId, 'record')).toBe('pass');
  });

  test('a hard guard is opened by nobody; a soft one with a reason', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk, { playbook: { id: 'technical-support', version: 1 } });
    await expect(overrideGuard(desk, caseId, runId, 'documented', ' ')).rejects.toMatchObject({
      code: 'blank-reason',
    });
    await overrideGuard(desk, caseId, runId, 'documented', 'outage');
    expect((await viewsNow(desk, caseId))[0]?.guard('documented')).toBe(true);
    const other = await newCase(desk, { name: 'Ana', reference: 'T-2' });
    const hard = overrideGuard(desk, other.caseId, other.runId, 'identity', 'urgent');
    await expect(hard).rejects.toMatchObject({ code: 'guard-not-soft' });
  });

  test('a wait without a working day is refused, and nothing is promised', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    await saveSettings(desk, ({ hours }) => ({ hours: { ...hours, days: [] } }));
    await expect(beginWait(desk, caseId, runId, 'follow-up')).rejects.toMatchObject({
      code: 'no-working-day',
    });
    expect(await desk.db.cases.get(caseId)).toMatchObject({ status: 'open' });
    const next = await newCase(desk);
    expect((await desk.db.cases.get(next.caseId))?.firstReplyDue).toBeUndefined();
  });

  test('a wait is due by business hours and puts the case to waiting', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    const due = await beginWait(desk, caseId, runId, 'follow-up'); // 24 business hours from Monday 10:00
    expect(
      Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO('Asia/Shanghai').toString(),
    ).toContain('2026-11-25T16:00');
    expect(await desk.db.cases.get(caseId)).toMatchObject({ status: 'waiting', dueAt: due });
  });
});

describe('mistake 4: a new version leaves open cases as they are', () => {
  test('renamed, removed and reordered steps', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    for (const step of IDENTITY) await recordResult(desk, { caseId, runId, step, result: 'pass' });
    const shape = async () =>
      JSON.stringify((await viewsNow(desk, caseId)).map((v) => [v.playbook, v.steps, [...v.values]]));
    const before = await shape();
    const next = rawStarter() as Pack;
    const changed = next.playbooks[0];
    if (!changed) throw new Error('no playbook');
    changed.version = 2;
    changed.steps = changed.steps
      .filter((s) => s.id !== 'strange' && s.id !== 'security-review')
      .toReversed();
    changed.steps.forEach((s) =>
      Object.assign(s, { title: { en: 'renamed', 'zh-CN': '改名' }, when: undefined }),
    );
    changed.guards = {
      identity: { title: { en: 'x' }, level: 'soft', when: { step: 'possession', is: 'pass' } },
    };
    changed.replies = changed.replies.map(({ requires: _, ...r }) => r);
    changed.steps = changed.steps.map(({ requires: _, ...s }) => s);
    await installPack(desk, { ...next, version: 2 });
    expect(
      (await desk.db.library.get('index'))?.issueTypes.find((x) => x.id === 'account-locked')?.version,
    ).toBe(2);
    expect(await shape()).toBe(before);
  });

  test('a published version is never replaced by other content', async () => {
    const desk = await newDesk();
    const same = rawStarter() as Pack;
    await installPack(desk, same);
    const first = same.playbooks[0];
    if (first) first.title.en = 'Other words';
    await expect(installPack(desk, same)).rejects.toMatchObject({ code: 'pack-refused' });
    expect((await desk.db.playbooks.get(['account-locked', 1]))?.title.en).toBe('Account access');
  });
});

describe('wrap up', () => {
  test('resolved only when nothing is open; else with a reason', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    await expect(wrapUp(desk, caseId, 'resolved')).rejects.toMatchObject({ code: 'steps-open' });
    await expect(wrapUp(desk, caseId, 'abandoned', ' ')).rejects.toMatchObject({ code: 'blank-reason' });
    await wrapUp(desk, caseId, 'abandoned', 'No answer for a week.');
    expect(await desk.db.cases.get(caseId)).toMatchObject({ status: 'closed', outcome: 'abandoned' });
  });

  test('a case that is opened again has its runs closed: proof begins anew', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    for (const step of IDENTITY) await recordResult(desk, { caseId, runId, step, result: 'pass' });
    await wrapUp(desk, caseId, 'escalated', 'Passed on.');
    await reopenCase(desk, caseId);
    expect((await viewsNow(desk, caseId))[0]?.guard('identity')).toBe(false);
    expect((await desk.db.cases.get(caseId))?.status).toBe('open');
  });
});
