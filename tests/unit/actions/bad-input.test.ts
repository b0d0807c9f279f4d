import { afterEach, describe, expect, test, vi } from 'vitest';
import { installPack } from '@/lib/actions/install-pack';
import { planPackText } from '@/lib/actions/plan-pack-file';
import { saveDraft } from '@/lib/actions/save-draft';
import { noteDraftKey, saveNote } from '@/lib/actions/save-note';
import { DesksideDatabase } from '@/lib/db/database';
import { readDraft } from '@/lib/db/drafts';
import { exportRaw } from '@/lib/db/raw-export';
import type { Pack } from '@/lib/domain/guides/playbook';
import { newCase, newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { says, teamPack } from '@/tests/fixtures/library';
import { rawStarter } from '@/tests/fixtures/starter-pack';

afterEach(() => vi.restoreAllMocks());

const counts = ({ db }: TestDesk) =>
  Promise.all([db.packs, db.playbooks, db.replies, db.scripts, db.library].map((table) => table.count()));

describe('a broken pack is refused with path and reason, and nothing of it is stored', () => {
  test('one bad guard among good content', async () => {
    const desk = await newDesk();
    const before = await counts(desk);
    const bad = { ...(rawStarter() as Pack), id: 'other' };
    const guard = bad.playbooks[4]?.guards.identity;
    if (guard) guard.when = { all: [] };
    bad.playbooks.forEach((p) => (p.id = `other-${p.id}`));
    await expect(installPack(desk, bad)).rejects.toMatchObject({
      code: 'pack-refused',
      detail: expect.stringContaining(
        'playbooks.other-country-restriction.guards.identity: opens before anything is known',
      ),
    });
    expect(await counts(desk)).toEqual(before);
  });

  test.each([
    ['pack.yaml', 'format: 1\nid: [', '"line":2'],
    ['pack.json', '{"format": 1,', 'JSON'],
    ['pack.yaml', 'just words', '(file)'],
    ['pack.yaml', '', '(file)'],
  ])('%s: %s', async (_, text, reason) => {
    const desk = await newDesk();
    const before = await counts(desk);
    const planned = await planPackText(desk, text);
    expect(JSON.stringify(planned)).toMatch(/"why":"refused"/);
    expect(JSON.stringify(planned)).toContain(reason);
    expect(await counts(desk)).toEqual(before);
  });

  test('a reply that another pack holds is not taken from it', async () => {
    const desk = await newDesk();
    const thief = teamPack([says('locked.unlock-steps', 'free for all')], { id: 'thief' });
    await expect(installPack(desk, thief)).rejects.toMatchObject({ code: 'pack-refused' });
    expect((await desk.db.replies.get('locked.unlock-steps'))?.requires).toBe('unlockable');
  });
});

describe('a database of a newer version', () => {
  test('is not opened, and can be taken along raw', async () => {
    const name = 'newer';
    const future = new DesksideDatabase(name);
    future.version(99).stores({ notes: 'id, [caseId+id]', hologram: 'id' });
    await future.open().catch(() => undefined); // it refuses itself, but has been upgraded by now
    future.close();
    const now = new DesksideDatabase(name);
    await expect(now.open()).rejects.toMatchObject({
      name: expect.stringMatching(/ExpectedError|OpenFailedError/),
    });
    now.close();
    const raw = JSON.parse(await exportRaw(name)) as { version: number; tables: Record<string, unknown[]> };
    expect(raw.version).toBe(99);
    expect(Object.keys(raw.tables)).toContain('hologram');
  });
});

describe('a failed write', () => {
  test('of a note keeps its draft, and says so', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    await saveDraft(desk, noteDraftKey(caseId), caseId, 'Called twice.');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    await expect(saveNote(desk, caseId, 'Called twice.')).rejects.toMatchObject({ code: 'write-failed' });
    vi.restoreAllMocks();
    expect((await readDraft(desk.db, noteDraftKey(caseId)))?.text).toBe('Called twice.');
    expect(await desk.db.notes.count()).toBe(0);
    expect(await desk.db.events.filter((e) => e.t === 'note').count()).toBe(0);
    await saveNote(desk, caseId, 'Called twice.');
    expect(await readDraft(desk.db, noteDraftKey(caseId))).toBeUndefined();
  });
});
