/** An import is part of a reply's history: it can be looked up, taken back, and no open editor writes over it unseen. */
import { expect, test } from 'vitest';
import { deleteReply } from '@/lib/actions/library/delete-reply';
import { restoreDeleted } from '@/lib/actions/library/restore-reply';
import { saveReply } from '@/lib/actions/library/save-reply';
import { undoReplyChange } from '@/lib/actions/library/undo-reply-change';
import { lastRevision, readRevisions, readTrash } from '@/lib/db/revisions';
import { newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { itemOf, says, saysNow, take, teamPack } from '@/tests/fixtures/library';

const team = (en: string, version: number) => teamPack([says('team.a', en)], { version });

async function edit(desk: TestDesk, en: string): Promise<void> {
  const row = await desk.db.replies.get('team.a');
  if (!row) throw new Error('no reply');
  const based = (await lastRevision(desk.db, 'team.a'))?.id;
  const saved = await saveReply(desk, { ...row, text: { friendly: { en } } }, based);
  expect(saved.ok).toBe(true);
}

test('what an import changed stands in the history and is taken back like any change', async () => {
  const desk = await newDesk();
  await take(desk, team('A', 1));
  expect(await readRevisions(desk.db, 'team.a')).toEqual([]);
  await take(desk, team('B', 2));
  const acts = await readRevisions(desk.db, 'team.a');
  expect(acts.map((r) => [r.act, r.row?.text.friendly?.en, r.by])).toEqual([
    ['imported', 'B', 'Mei'],
    ['before', 'A', 'Mei'],
  ]);
  await undoReplyChange(desk, acts[0]?.id ?? '');
  expect(await saysNow(desk, 'team.a')).toBe('A');
});

test('an editor that was open meanwhile is told', async () => {
  const desk = await newDesk();
  await take(desk, team('A', 1));
  const row = await desk.db.replies.get('team.a');
  await take(desk, team('B', 2));
  await expect(saveReply(desk, { ...row, title: { en: 'x' } } as never, undefined)).rejects.toMatchObject({
    code: 'changed-elsewhere',
  });
});

test('what was saved in the studio is told from what the pack says, and kept as an own copy', async () => {
  const desk = await newDesk();
  await take(desk, team('A', 1));
  await edit(desk, 'Mine');
  const plan = await take(desk, team('B', 2));
  expect(itemOf(plan, 'reply', 'team.a')?.why).toBe('both-edited');
  expect(await saysNow(desk, 'team.a')).toBe('B');
  expect((await desk.db.replies.get('team.a'))?.own).toBeUndefined();
  expect(await desk.db.replies.get('team.a-own')).toMatchObject({
    own: true,
    text: { friendly: { en: 'Mine' } },
  });
});

test('what a pack no longer has is in the trash, and what the agent deleted comes back only by choice', async () => {
  const desk = await newDesk();
  await take(desk, team('A', 1));
  await take(desk, teamPack([], { version: 2 }));
  expect((await readTrash(desk.db)).map((t) => t.id)).toEqual(['team.a']);
  await restoreDeleted(desk, 'team.a');
  expect(await saysNow(desk, 'team.a')).toBe('A');
  await deleteReply(desk, 'team.a');
  const again = await take(desk, team('A', 3), { 'reply:team.a': 'theirs' });
  expect(itemOf(again, 'reply', 'team.a')?.state).toBe('new'); // the pack had taken it away and brings it again
  expect([await saysNow(desk, 'team.a'), await readTrash(desk.db)]).toEqual(['A', []]);
});
