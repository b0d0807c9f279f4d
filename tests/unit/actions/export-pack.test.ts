import { describe, expect, test } from 'vitest';
import { applyImport } from '@/lib/actions/apply-import';
import { exportLibrary } from '@/lib/actions/export-pack';
import { planPackText } from '@/lib/actions/plan-pack-file';
import type { Pack } from '@/lib/domain/guides/playbook';
import { parsePack } from '@/lib/domain/pack/parse-pack';
import { newDesk } from '@/tests/fixtures/desk';
import { editReply, itemOf, replyIds, saysNow } from '@/tests/fixtures/library';
import { rawStarter } from '@/tests/fixtures/starter-pack';

const starter = () => rawStarter() as Pack;

describe('export', () => {
  test('all of a library that holds the shipped pack is the shipped pack', async () => {
    const desk = await newDesk();
    const { text, name, raised } = await exportLibrary(desk, { kind: 'all' }, 'json');
    const parsed = parsePack(text);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const sorted = (pack: Pack) => ({
      ...pack,
      replies: pack.replies.toSorted(byId),
    });
    expect(parsed.ok && sorted(parsed.pack)).toEqual(sorted(starter()));
    expect([name, raised]).toEqual(['payment-support-starter.json', []]);
  });

  test('some replies come into another library with their gate, and take nothing away', async () => {
    const desk = await newDesk();
    await editReply(desk, 'greet.chat', 'Good day');
    const file = await exportLibrary(
      desk,
      { kind: 'replies', ids: ['greet.chat', 'locked.unlock-steps'] },
      'yaml',
    );
    const other = await newDesk();
    const ids = await replyIds(other);
    const planned = await planPackText(other, file.text);
    if (!planned.ok) throw new Error(JSON.stringify(planned));
    const changed = planned.plan.items.filter((i) => i.state !== 'same');
    expect(changed.map((i) => [i.id, i.state])).toEqual([['greet.chat', 'changed']]);
    expect(await applyImport(other, planned.plan)).toEqual({ ok: true });
    expect(await saysNow(other, 'greet.chat')).toBe('Good day');
    expect(await replyIds(other)).toEqual(ids);
    expect(await other.db.replies.get('locked.unlock-steps')).toMatchObject({
      playbook: 'account-locked',
      requires: 'unlockable',
    });
  });

  test('a playbook brings its replies, teams and placeholders into an empty library', async () => {
    const desk = await newDesk();
    const file = await exportLibrary(desk, { kind: 'playbook', id: 'payment-failure' }, 'yaml');
    const parsed = parsePack(file.text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refused));
    expect(parsed.pack.playbooks.map((p) => p.id)).toEqual(['payment-failure']);
    const [playbook] = parsed.pack.playbooks;
    expect(playbook?.replies.length).toBe(
      starter().playbooks.find((p) => p.id === 'payment-failure')?.replies.length,
    );
  });

  test('a playbook whose reply was edited since it was published is a new version in the file', async () => {
    const desk = await newDesk();
    await editReply(desk, 'locked.unlock-steps', 'Edited');
    const file = await exportLibrary(desk, { kind: 'all' }, 'yaml');
    expect(file.raised).toEqual(['account-locked']);
    const other = await newDesk();
    const planned = await planPackText(other, file.text);
    if (!planned.ok) throw new Error(JSON.stringify(planned));
    expect(itemOf(planned.plan, 'playbook', 'account-locked')?.state).toBe('changed');
    expect(await applyImport(other, planned.plan)).toEqual({ ok: true });
    expect(await saysNow(other, 'locked.unlock-steps')).toBe('Edited');
  });
});
