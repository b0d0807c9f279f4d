/** Publishing playbooks, keeping what was edited, and moving open cases to what was published. */
import { describe, expect, test } from 'vitest';
import { captureField } from '@/lib/actions/capture-field';
import { recordResult } from '@/lib/actions/record-result';
import { deletePlaybook, restorePlaybook } from '@/lib/actions/library/delete-playbook';
import { deleteReply } from '@/lib/actions/library/delete-reply';
import { keepPlaybookEdit } from '@/lib/actions/library/keep-playbook-edit';
import { moveRun } from '@/lib/actions/library/move-run';
import { publishPlaybook, republish, undoPublish } from '@/lib/actions/library/publish-playbook';
import { installPack } from '@/lib/actions/install-pack';
import { startCase } from '@/lib/actions/start-case';
import { latestPlaybook } from '@/lib/db/library';
import { readOlderRuns, readPlaybookEdit, readPlaybooks, readShelf } from '@/lib/db/playbooks';
import { readTimeline } from '@/lib/db/timeline';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { newCase, newDesk, secondWindow, viewsNow, type TestDesk } from '@/tests/fixtures/desk';
import { anyPlaybook } from '@/tests/fixtures/generated-playbooks';
import { itemOf, planOf, take } from '@/tests/fixtures/library';
import { IDENTITY } from '@/tests/fixtures/runs';
import { rawStarter, starterPack } from '@/tests/fixtures/starter-pack';
import fc from 'fast-check';

const ID = 'account-locked';

async function newest(desk: TestDesk, id = ID): Promise<Playbook> {
  const found = await latestPlaybook(desk.db, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const bytes = async (desk: TestDesk) =>
  JSON.stringify([
    await desk.db.playbooks.toArray(),
    await desk.db.shelf.toArray(),
    await desk.db.replies.toArray(),
  ]);

/** The playbook with another question at one step. */
async function edited(desk: TestDesk, step = 'possession', say = 'Another question?'): Promise<Playbook> {
  const pb = await newest(desk);
  return { ...pb, steps: pb.steps.map((s) => (s.id === step ? { ...s, say: { en: say } } : s)) };
}

describe('publishing', () => {
  test('every shipped playbook, opened and published unchanged, is the same bytes and no new version', async () => {
    const desk = await newDesk();
    const before = await bytes(desk);
    for (const pb of await readPlaybooks(desk.db))
      expect(await publishPlaybook(desk, structuredClone(pb), 1), pb.id).toEqual({
        ok: true,
        version: undefined,
      });
    expect(await bytes(desk)).toBe(before);
  });

  test('so is every generated one', async () => {
    const desk = await newDesk();
    const generated = fc
      .sample(anyPlaybook, { numRuns: 30, seed: 3 })
      .map((pb, i) => ({ ...pb, id: `any-${i}` }));
    await desk.db.playbooks.bulkAdd(generated);
    const before = await bytes(desk);
    for (const pb of generated)
      expect(await publishPlaybook(desk, structuredClone(pb), 1)).toEqual({ ok: true, version: undefined });
    expect(await bytes(desk)).toBe(before);
  });

  test('an edit is the next version, with who and when; the old one stays, and new cases begin with the new', async () => {
    const desk = await newDesk();
    const before = await newest(desk);
    expect(await publishPlaybook(desk, await edited(desk), 1)).toEqual({ ok: true, version: 2 });
    expect(await desk.db.playbooks.get([ID, 1])).toEqual(before);
    expect((await readShelf(desk.db, ID))?.editions).toEqual([
      { version: 2, at: desk.clock.at, by: 'Mei', act: 'published' },
    ]);
    expect((await desk.db.library.get('index'))?.issueTypes.find((t) => t.id === ID)?.version).toBe(2);
  });

  test('a fault is named, and nothing is stored', async () => {
    const desk = await newDesk();
    const before = await bytes(desk);
    const pb = await newest(desk);
    const bad = { ...pb, steps: pb.steps.toReversed() };
    expect(await publishPlaybook(desk, bad, 1)).toMatchObject({ ok: false });
    expect(await bytes(desk)).toBe(before);
  });

  test('an edit overtaken by another window is refused and stays kept', async () => {
    const desk = await newDesk();
    const mine = await edited(desk);
    await keepPlaybookEdit(desk, ID, mine, 1);
    await publishPlaybook(secondWindow(desk), await edited(desk, 'describe', 'Theirs'), 1);
    await keepPlaybookEdit(desk, ID, mine, 1);
    await expect(publishPlaybook(desk, mine, 1)).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect((await readPlaybookEdit(desk.db, ID))?.playbook).toEqual(mine);
  });

  test('an older version is published again as a new one, and the last act is taken back once', async () => {
    const desk = await newDesk();
    const first = await newest(desk);
    await publishPlaybook(desk, await edited(desk), 1);
    expect(await undoPublish(desk, ID, 2)).toEqual({ ok: true, version: 3 });
    expect(await newest(desk)).toEqual({ ...first, version: 3 });
    await expect(undoPublish(desk, ID, 2)).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(await republish(desk, ID, 2, 'restored')).toEqual({ ok: true, version: 4 });
    expect((await readShelf(desk.db, ID))?.editions.map((e) => e.act)).toEqual([
      'published',
      'undone',
      'restored',
    ]);
  });
});

describe('deleting', () => {
  test('a deleted playbook is offered nowhere, its cases go on, and it comes back', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    await deletePlaybook(desk, ID);
    const types = async () => (await desk.db.library.get('index'))?.issueTypes.some((t) => t.id === ID);
    expect(await types()).toBe(false);
    expect((await viewsNow(desk, caseId))[0]?.playbook.id).toBe(ID);
    await take(desk, { ...starterPack(), version: 2 });
    expect(await types()).toBe(false); // no pack brings it back unasked
    await restorePlaybook(desk, ID);
    expect(await types()).toBe(true);
  });

  test('a reply that a step leads to cannot be deleted', async () => {
    const desk = await newDesk();
    await expect(deleteReply(desk, 'general.verify-failed')).rejects.toMatchObject({ code: 'reply-named' });
    expect(await desk.db.replies.get('general.verify-failed')).toBeDefined();
  });
});

describe('a newer pack', () => {
  const newer = () => {
    const pack = starterPack();
    const playbooks = pack.playbooks.map((p) =>
      p.id === ID ? { ...p, version: 2, title: { en: 'Theirs' } } : p,
    );
    return { ...pack, version: 2, playbooks };
  };

  test('does not replace a playbook that was published here, whichever way it comes', async () => {
    const desk = await newDesk();
    await publishPlaybook(desk, await edited(desk), 1);
    const mine = await newest(desk);
    expect(itemOf(await planOf(desk, newer()), 'playbook', ID)).toMatchObject({
      state: 'changed',
      why: 'both-edited',
      choice: 'mine',
    });
    await take(desk, newer());
    expect(await newest(desk)).toEqual(mine);
    await installPack(desk, { ...newer(), version: 3 });
    expect(await newest(desk)).toEqual(mine);
    expect((await desk.db.library.get('index'))?.issueTypes.find((t) => t.id === ID)?.title).toEqual(
      mine.title,
    );
  });

  test('is published after it where the agent takes theirs, and mine stays as a version', async () => {
    const desk = await newDesk();
    await publishPlaybook(desk, await edited(desk), 1);
    const mine = await newest(desk);
    await take(desk, newer(), { [`playbook:${ID}`]: 'theirs' });
    expect(await newest(desk)).toMatchObject({ version: 3, title: { en: 'Theirs' } });
    expect(await desk.db.playbooks.get([ID, 2])).toEqual(mine);
    expect(itemOf(await planOf(desk, newer()), 'playbook', ID)).toMatchObject({
      state: 'same',
      why: 'edited-here',
    });
  });
});

describe('moving an open case', () => {
  test('it stays on its version until it is moved; the move is recorded, and what changed is asked again', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    for (const step of IDENTITY) await recordResult(desk, { caseId, runId, step, result: 'pass' });
    await captureField(desk, { caseId, runId, field: 'strange_activity', value: 'no' });
    const before = await viewsNow(desk, caseId);
    await publishPlaybook(desk, await edited(desk), 1);
    expect(JSON.stringify(await viewsNow(desk, caseId))).toBe(JSON.stringify(before));
    const to = await newest(desk);
    expect((await readOlderRuns(desk.db, to)).map((r) => r.runId)).toEqual([runId]);
    desk.clock.at += 60_000;
    await moveRun(desk, { caseId, runId, toVersion: 2, words: (plan) => `again: ${plan.again.join()}` });
    const [view] = await viewsNow(desk, caseId);
    expect(view?.playbook).toEqual(to);
    expect(view?.guard('identity')).not.toBe(true);
    expect(view?.steps.filter((s) => s.state === 'pass').map((s) => s.step.id)).toEqual(
      expect.arrayContaining(IDENTITY.slice(0, 2)),
    );
    const entry = (await readTimeline(desk.db, caseId)).at(-1);
    expect(entry).toMatchObject({
      event: { t: 'moved', toVersion: 2, by: 'Mei' },
      text: 'again: possession',
    });
    await recordResult(desk, { caseId, runId, step: 'possession', result: 'pass' });
    expect((await viewsNow(desk, caseId))[0]?.guard('identity')).toBe(true);
    expect(await readOlderRuns(desk.db, to)).toEqual([]);
  });

  test('a version that is not the newest any more is refused', async () => {
    const desk = await newDesk();
    const { caseId, runId } = await newCase(desk);
    await publishPlaybook(desk, await edited(desk), 1);
    await publishPlaybook(desk, await edited(desk, 'describe', 'More'), 2);
    await expect(moveRun(desk, { caseId, runId, toVersion: 2, words: () => '' })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    });
  });
});

test('an own playbook is listed, begun and exported', async () => {
  const desk = await newDesk();
  const pb = {
    ...(await newest(desk, 'technical-support')),
    id: 'own.mine',
    version: 1,
    replies: [],
    guards: {},
    fields: {},
    steps: [{ id: 'a', phase: 'act' as const, kind: 'do' as const, title: { en: 'Do it' } }],
  };
  expect(await publishPlaybook(desk, pb, undefined)).toEqual({ ok: true, version: 1 });
  expect((await readPlaybooks(desk.db)).map((p) => p.id)).toContain('own.mine');
  await startCase(desk, {
    channel: 'email',
    playbook: { id: 'own.mine', version: 1 },
    lang: 'en',
    tone: 'formal',
    name: '',
    reference: 'T-1',
  });
  await installPack(desk, { ...(rawStarter() as object), version: 2 });
  expect((await desk.db.library.get('index'))?.issueTypes.map((t) => t.id)).toContain('own.mine');
});
