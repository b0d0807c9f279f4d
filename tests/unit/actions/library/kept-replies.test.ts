/** Nothing written in the library is lost: by saving again, deleting, another window, or a closed tab. */
import { describe, expect, test } from 'vitest';
import { deleteReply } from '@/lib/actions/library/delete-reply';
import { keepEdit } from '@/lib/actions/library/keep-edit';
import { installPack } from '@/lib/actions/install-pack';
import { purgeTrash } from '@/lib/actions/library/purge-trash';
import { restoreDeleted, restoreRevision } from '@/lib/actions/library/restore-reply';
import { saveReply } from '@/lib/actions/library/save-reply';
import { undoReplyChange } from '@/lib/actions/library/undo-reply-change';
import { lastRevision, readRevisions, readTrash, readUnsaved } from '@/lib/db/revisions';
import { setVariant } from '@/lib/domain/library/variants';
import { TRASH_KEPT } from '@/lib/domain/library/revision';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { newDesk, secondWindow, type TestDesk } from '@/tests/fixtures/desk';
import { replyIds } from '@/tests/fixtures/library';
import { rawStarter } from '@/tests/fixtures/starter-pack';

const ID = 'general.apology';
const PLACE = { channel: undefined, tone: 'formal', lang: 'en' } as const;

async function rowOf(desk: TestDesk, id = ID): Promise<ReplyRow> {
  const row = await desk.db.replies.get(id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}
const based = async (desk: TestDesk, id = ID) => (await lastRevision(desk.db, id))?.id;
const inIndex = async (desk: TestDesk, id = ID) =>
  (await replyIds(desk)).index.filter((e) => e === id).length;

/** Saves another formal English body and gives the revision. */
async function write(desk: TestDesk, body: string): Promise<string> {
  const saved = await saveReply(desk, setVariant(await rowOf(desk), PLACE, body), await based(desk));
  if (!saved.ok || saved.revision === undefined) throw new Error(JSON.stringify(saved));
  return saved.revision;
}

describe('saving', () => {
  test('every save is a revision, the first of them what stood before', async () => {
    const desk = await newDesk();
    const shipped = await rowOf(desk);
    await write(desk, 'One.');
    desk.clock.at += 1000;
    await write(desk, 'Two.');
    const history = await readRevisions(desk.db, ID);
    expect(history.map(({ act, by, row }) => [act, by, row?.text.formal?.['en']])).toEqual([
      ['saved', 'Mei', 'Two.'],
      ['saved', 'Mei', 'One.'],
      ['before', 'Mei', shipped.text.formal?.['en']],
    ]);
    expect(await rowOf(desk)).toMatchObject({ own: true, edited: { en: desk.clock.at }, uses: shipped.uses });
  });

  test('every shipped reply, opened and saved unchanged, is the same bytes, and makes no revision', async () => {
    const desk = await newDesk();
    const before = await desk.db.replies.toArray();
    for (const row of before)
      expect(await saveReply(desk, structuredClone(row), undefined), row.id).toEqual({ ok: true, revision: undefined }); // prettier-ignore
    expect(JSON.stringify(await desk.db.replies.toArray())).toBe(JSON.stringify(before));
    expect(await desk.db.revisions.toArray()).toEqual([]);
  });

  test('a variant written and taken away again leaves every shipped reply as it was', async () => {
    const desk = await newDesk();
    for (const row of await desk.db.replies.toArray()) {
      const place = { channel: 'social', tone: 'friendly', lang: 'fr' } as const;
      expect(setVariant(setVariant(row, place, 'x'), place, undefined), row.id).toEqual(row);
    }
  });

  test('an edit that began before another window saved is refused, and the other stands', async () => {
    const desk = await newDesk();
    const other = secondWindow(desk);
    const mine = setVariant(await rowOf(desk), PLACE, 'Mine.');
    const from = await based(desk);
    await write(other, 'Theirs.');
    await expect(saveReply(desk, mine, from)).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect((await rowOf(desk)).text.formal?.['en']).toBe('Theirs.');
  });

  test.each<[string, Partial<ReplyRow>, string]>([
    ['no title', { title: { en: ' ' } }, 'no-title'],
    ['no text', { text: {} }, 'no-text'],
    ['an unknown placeholder', { text: { formal: { en: 'Dear {{ nobody }},' } } }, 'body'],
    ['a tag without its end', { text: { formal: { en: '{% if customer_name %}Hi' } } }, 'body'],
    ['a card number', { text: { formal: { en: 'Card 4111 1111 1111 1111' } } }, 'payment'],
    ['a card number in a tag', { tags: ['4111111111111111'] }, 'payment'],
    ['a shortcut with a blank', { shortcut: 'so rry' }, 'shortcut-shape'],
    ['a gate that its issue type does not have', { requires: 'nothing' }, 'no-guard'],
    ['an issue type that is not there', { playbook: 'nowhere' }, 'no-playbook'],
  ])('%s is refused by name, and nothing is stored', async (_, over, kind) => {
    const desk = await newDesk();
    const before = await rowOf(desk);
    const saved = await saveReply(desk, { ...before, ...over }, undefined);
    expect(saved).toMatchObject({ ok: false });
    expect(saved.ok ? [] : saved.faults.map((fault) => fault.kind)).toContain(kind);
    expect(await rowOf(desk)).toEqual(before);
    expect(await desk.db.revisions.count()).toBe(0);
  });

  test('a shortcut that another reply has is refused, however it is written', async () => {
    const desk = await newDesk();
    expect(await saveReply(desk, { ...(await rowOf(desk)), shortcut: 'sorry' }, undefined)).toMatchObject({ ok: true }); // prettier-ignore
    const other = await rowOf(desk, 'general.never-send');
    expect(await saveReply(desk, { ...other, shortcut: '/SORRY' }, undefined)).toMatchObject({
      ok: false,
      faults: [{ kind: 'shortcut-taken', detail: ID }],
    });
  });
});

describe('deleting', () => {
  test('what was deleted is found nowhere, and comes back whole within 30 days', async () => {
    const desk = await newDesk();
    const before = await rowOf(desk);
    await deleteReply(desk, ID);
    expect(await desk.db.replies.get(ID)).toBeUndefined();
    expect(await inIndex(desk)).toBe(0);
    expect((await readTrash(desk.db)).map(({ id, by }) => [id, by])).toEqual([[ID, 'Mei']]);
    desk.clock.at += TRASH_KEPT - 1;
    expect(await purgeTrash(desk)).toBe(0);
    await restoreDeleted(desk, ID);
    expect(await rowOf(desk)).toEqual(before);
    expect(await inIndex(desk)).toBe(1);
    expect(await readTrash(desk.db)).toEqual([]);
  });

  test('after 30 days it is gone, its history too', async () => {
    const desk = await newDesk();
    await write(desk, 'One.');
    await deleteReply(desk, ID);
    desk.clock.at += TRASH_KEPT + 1;
    expect(await purgeTrash(desk)).toBe(1);
    expect(await readRevisions(desk.db, ID)).toEqual([]);
    await expect(restoreDeleted(desk, ID)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a shortcut given to another meanwhile stays with that one', async () => {
    const desk = await newDesk();
    await saveReply(desk, { ...(await rowOf(desk)), shortcut: 'sorry' }, undefined);
    await deleteReply(desk, ID);
    await saveReply(desk, { ...(await rowOf(desk, 'general.never-send')), shortcut: 'sorry' }, undefined);
    await restoreDeleted(desk, ID);
    expect((await rowOf(desk)).shortcut).toBeUndefined();
  });
});

describe('taking back', () => {
  test('a save, a deletion and a restored revision are each undone once', async () => {
    const desk = await newDesk();
    const shipped = await rowOf(desk);
    const saved = await write(desk, 'One.');
    await undoReplyChange(desk, saved);
    expect(await rowOf(desk)).toEqual(shipped);
    await expect(undoReplyChange(desk, saved)).rejects.toMatchObject({ code: 'changed-elsewhere' });
    const deleted = await deleteReply(desk, ID);
    await undoReplyChange(desk, deleted);
    expect(await rowOf(desk)).toEqual(shipped);
    expect(await readTrash(desk.db)).toEqual([]);
    const back = await restoreRevision(desk, saved);
    expect((await rowOf(desk)).text.formal?.['en']).toBe('One.');
    await undoReplyChange(desk, back);
    expect(await rowOf(desk)).toEqual(shipped);
  });

  test('a reply that was new goes to the trash', async () => {
    const desk = await newDesk();
    const row: ReplyRow = { id: 'own.new', pack: 'own', playbook: '', uses: [], title: { en: 'New' }, text: { formal: { en: 'Hello.' } } }; // prettier-ignore
    const saved = await saveReply(desk, row, undefined);
    await undoReplyChange(desk, (saved.ok && saved.revision) || '');
    expect(await desk.db.replies.get('own.new')).toBeUndefined();
    expect((await readTrash(desk.db)).map(({ id }) => id)).toEqual(['own.new']);
  });
});

test('an edit that was not saved is there again, without what may not be kept, until it is saved', async () => {
  const desk = await newDesk();
  const row = setVariant(await rowOf(desk), PLACE, 'Half a sentence, card 4111 1111 1111 1111');
  await keepEdit(desk, ID, row, undefined);
  const kept = await readUnsaved(desk.db, ID);
  expect(kept?.row.text.formal?.['en']).toMatch(/^Half a sentence/);
  expect(JSON.stringify(kept)).not.toContain('4111 1111 1111');
  await saveReply(desk, setVariant(row, PLACE, 'Whole.'), undefined);
  expect(await readUnsaved(desk.db, ID)).toBeUndefined();
});

test('a newer pack replaces neither what was changed here nor brings back what was deleted', async () => {
  const desk = await newDesk();
  await write(desk, 'Ours.');
  await deleteReply(desk, 'general.never-send');
  const count = await desk.db.replies.count();
  await installPack(desk, { ...(rawStarter() as object), version: 2 });
  expect((await rowOf(desk)).text.formal?.['en']).toBe('Ours.');
  expect(await desk.db.replies.get('general.never-send')).toBeUndefined();
  expect(await desk.db.replies.count()).toBe(count);
  expect(await inIndex(desk)).toBe(1);
});
