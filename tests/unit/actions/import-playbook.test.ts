import { describe, expect, test } from 'vitest';
import { applyImport } from '@/lib/actions/apply-import';
import { startRun } from '@/lib/actions/start-run';
import type { Pack } from '@/lib/domain/guides/playbook';
import { countStates } from '@/lib/domain/pack/plan';
import { newCase, newDesk, viewsNow } from '@/tests/fixtures/desk';
import { allBytes, itemOf, planOf, take } from '@/tests/fixtures/library';
import { rawStarter } from '@/tests/fixtures/starter-pack';

const starter = () => rawStarter() as Pack;

describe('playbooks', () => {
  test('a published version with other content is refused by name', async () => {
    const desk = await newDesk();
    const before = await allBytes(desk);
    const pack = starter();
    const [playbook] = pack.playbooks;
    if (playbook) playbook.title = { en: 'Other words' };
    const plan = await planOf(desk, pack);
    expect(itemOf(plan, 'playbook', 'account-locked')).toMatchObject({ state: 'refused', why: 'published' });
    expect(await applyImport(desk, plan)).toEqual({ ok: false, why: 'refused' });
    expect(await allBytes(desk)).toBe(before);
  });

  test('a new version is offered to new cases; an open one stays on its own', async () => {
    const desk = await newDesk();
    const { caseId } = await newCase(desk);
    const pack = { ...starter(), version: 2 };
    pack.playbooks = pack.playbooks.map((p) => ({ ...p, version: 2, title: { en: 'Second' } }));
    const plan = await take(desk, pack);
    expect(countStates(plan).refused).toBe(0);
    expect((await viewsNow(desk, caseId))[0]?.playbook.version).toBe(1);
    const types = (await desk.db.library.get('index'))?.issueTypes ?? [];
    expect(types.map((t) => [t.version, t.title.en])).toEqual(types.map(() => [2, 'Second']));
    await startRun(desk, caseId, { id: 'payment-failure', version: 2 });
    expect((await viewsNow(desk, caseId)).map((v) => v.playbook.version)).toEqual([1, 2]);
  });
});
