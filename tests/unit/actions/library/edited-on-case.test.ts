/** A reply edited in the studio says at once what was written, and never goes out more easily than the case's version asks. */
import { expect, test } from 'vitest';
import { captureField } from '@/lib/actions/capture-field';
import { changeChannel } from '@/lib/actions/change-channel';
import { recordResult } from '@/lib/actions/record-result';
import { saveReply } from '@/lib/actions/library/save-reply';
import { lastRevision } from '@/lib/db/revisions';
import { replyOnCase } from '@/lib/domain/replies/outgoing';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { newCase, newDesk, viewsNow, type TestDesk } from '@/tests/fixtures/desk';
import { IDENTITY } from '@/tests/fixtures/runs';

async function lockedReply(desk: TestDesk): Promise<ReplyRow> {
  const found = await desk.db.replies.get('locked.unlock-steps');
  if (found?.requires !== 'unlockable') throw new Error('the shipped reply is another');
  return found;
}

async function edit(desk: TestDesk, row: ReplyRow, over: Partial<ReplyRow>): Promise<ReplyRow> {
  const based = (await lastRevision(desk.db, row.id))?.id;
  const saved = await saveReply(desk, { ...row, ...over }, based);
  if (!saved.ok) throw new Error(JSON.stringify(saved.faults));
  const now = await desk.db.replies.get(row.id);
  if (!now) throw new Error('gone');
  return now;
}

const onCase = async (desk: TestDesk, caseId: string, row: ReplyRow, channel: 'email' | 'chat' = 'email') =>
  replyOnCase(row, channel, await viewsNow(desk, caseId));

async function prove(desk: TestDesk, caseId: string, runId: string) {
  for (const step of IDENTITY) await recordResult(desk, { caseId, runId, step, result: 'pass' });
  await captureField(desk, { caseId, runId, field: 'strange_activity', value: 'no' });
}

const TEXT = { formal: { en: 'Other words.' } };

test('other words stand on an open case at once, behind the same gate', async () => {
  const desk = await newDesk();
  const { caseId, runId } = await newCase(desk);
  const before = await lockedReply(desk);
  expect((await onCase(desk, caseId, before)).reply.text).toEqual(before.text);
  const row = await edit(desk, before, { text: TEXT });
  const shut = await onCase(desk, caseId, row);
  expect(shut.reply.text).toEqual(TEXT);
  expect(shut.gate.state).toBe('locked');
  await prove(desk, caseId, runId);
  expect((await onCase(desk, caseId, row)).gate.state).toBe('open');
});

test.each<[string, Partial<ReplyRow>]>([
  ['its gate taken away', { requires: undefined }],
  ['made a general one', { requires: undefined, playbook: '' }],
  ['moved to another issue type', { requires: undefined, playbook: 'technical-support' }],
])('%s, it stays as locked as the version of the case has it', async (_, over) => {
  const desk = await newDesk();
  const { caseId, runId } = await newCase(desk);
  const row = await edit(desk, await lockedReply(desk), { ...over, text: TEXT });
  expect((await onCase(desk, caseId, row)).gate.state).toBe('locked');
  await prove(desk, caseId, runId);
  expect((await onCase(desk, caseId, row)).gate.state).toBe('open');
});

test('a stricter gate holds at once, and so does another channel', async () => {
  const desk = await newDesk();
  const { caseId, runId } = await newCase(desk);
  await prove(desk, caseId, runId);
  const row = await edit(desk, await lockedReply(desk), { requires: 'restored' });
  expect((await onCase(desk, caseId, row)).gate.state).toBe('locked');
  const back = await edit(desk, row, { requires: 'unlockable', channels: ['chat'] });
  expect((await onCase(desk, caseId, back)).gate.state).toBe('locked');
  await changeChannel(desk, caseId, 'chat');
  await prove(desk, caseId, runId);
  expect((await onCase(desk, caseId, back, 'chat')).gate.state).toBe('open');
});
