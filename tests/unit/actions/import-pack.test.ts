import { describe, expect, test, vi } from 'vitest';
import { applyImport } from '@/lib/actions/apply-import';
import { exportLibrary } from '@/lib/actions/export-pack';
import { installPack } from '@/lib/actions/install-pack';
import type { Pack } from '@/lib/domain/guides/playbook';
import { parsePack } from '@/lib/domain/pack/parse-pack';
import { isIdle } from '@/lib/domain/pack/plan';
import { newDesk, type TestDesk } from '@/tests/fixtures/desk';
import {
  allBytes,
  editReply,
  itemOf,
  planOf,
  replyIds,
  says,
  saysNow,
  take,
  teamPack,
} from '@/tests/fixtures/library';
import { rawStarter } from '@/tests/fixtures/starter-pack';

const starter = () => rawStarter() as Pack;
const hello = (en: string) => says('team.hello', en);

async function withTeam(...said: string[]): Promise<TestDesk> {
  const desk = await newDesk();
  await take(desk, teamPack(said.map((en, i) => says(`team.${i}`, en))));
  return desk;
}

describe('a dry run', () => {
  test('says what is new, changed, the same and gone, and writes nothing', async () => {
    const desk = await newDesk();
    await take(desk, teamPack([says('team.a', 'A'), says('team.b', 'B'), says('team.c', 'C')]));
    const before = await allBytes(desk);
    const next = teamPack([says('team.a', 'A'), says('team.b', 'B2'), says('team.d', 'D')], { version: 2 });
    const plan = await planOf(desk, next);
    expect(plan.items.map(({ id, state }) => [id, state])).toEqual([
      ['team.a', 'same'],
      ['team.b', 'changed'],
      ['team.d', 'new'],
      ['team.c', 'gone'],
    ]);
    expect(itemOf(plan, 'reply', 'team.b')?.changes).toEqual([
      { path: 'text.friendly.en', before: 'B', after: 'B2' },
    ]);
    expect(await allBytes(desk)).toBe(before);
  });

  test('of the library’s own export is idle, whatever was imported', async () => {
    const desk = await withTeam('A');
    const { text } = await exportLibrary(desk, { kind: 'all' }, 'yaml');
    const parsed = parsePack(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refused));
    const plan = await planOf(desk, parsed.pack);
    expect(plan.items.filter((i) => i.state !== 'same')).toEqual([]);
    expect(isIdle(plan)).toBe(true);
  });

  test('lists every link that is new or another one, by itself', async () => {
    const desk = await newDesk();
    const links = (en: string, officialLinks: string[]) => teamPack([hello(en)], { officialLinks });
    await take(
      desk,
      links('See https://okpay.example/help or [us](https://okpay.example).', ['okpay.example']),
    );
    const next = 'See https://0kpay.example/help or [us](javascript:alert(1)), call +86 138 0000 0000.';
    const plan = await planOf(desk, links(next, ['okpay.example', '0kpay.example']));
    expect(plan.links.map(({ link, where }) => [link, where.kind])).toEqual(
      expect.arrayContaining([
        ['https://0kpay.example/help', 'reply'],
        ['javascript:alert(1', 'reply'],
        ['+86 138 0000 0000', 'reply'],
        ['0kpay.example', 'official-links'],
      ]),
    );
    expect(plan.links.find((l) => l.link === 'https://0kpay.example/help')?.instead).toEqual(
      expect.arrayContaining(['https://okpay.example/help']),
    );
    expect(plan.links.some((l) => l.link === 'okpay.example')).toBe(false);
  });
});

describe('what was edited here', () => {
  test('is kept as an own copy when the pack has changed it too', async () => {
    const desk = await withTeam('A');
    await editReply(desk, 'team.0', 'Mine');
    const plan = await take(desk, teamPack([says('team.0', 'Theirs')], { version: 2 }));
    expect(itemOf(plan, 'reply', 'team.0')).toMatchObject({ why: 'both-edited', choice: 'both' });
    expect(await saysNow(desk, 'team.0')).toBe('Theirs');
    expect(await desk.db.replies.get('team.0-own')).toMatchObject({
      pack: 'own',
      text: { friendly: { en: 'Mine' } },
    });
    const ids = await replyIds(desk);
    expect(ids.index).toEqual(ids.rows);
  });

  test('stays as it is when the pack has not changed it, and comes again when its pack does', async () => {
    const desk = await withTeam('A', 'B');
    await editReply(desk, 'team.0', 'Mine');
    const plan = await take(desk, teamPack([says('team.0', 'A'), says('team.1', 'B2')], { version: 2 }));
    expect(itemOf(plan, 'reply', 'team.0')).toMatchObject({ state: 'same', why: 'edited-here' });
    expect([await saysNow(desk, 'team.0'), await saysNow(desk, 'team.1')]).toEqual(['Mine', 'B2']);
  });

  test('and that the pack has no more is kept as an own reply; what was not edited goes', async () => {
    const desk = await withTeam('A', 'B');
    await editReply(desk, 'team.0', 'Mine');
    await take(desk, teamPack([], { version: 2 }));
    expect((await desk.db.replies.get('team.0'))?.pack).toBe('own');
    expect(await desk.db.replies.get('team.1')).toBeUndefined();
    const ids = await replyIds(desk);
    expect(ids.index).toEqual(ids.rows);
  });

  test('is replaced, kept or doubled as the agent chooses', async () => {
    for (const [choice, at, copy] of [['mine', 'Mine', undefined], ['theirs', 'Theirs', undefined], ['both', 'Theirs', 'Mine']] as const) {
      const desk = await withTeam('A');
      await editReply(desk, 'team.0', 'Mine');
      await take(desk, teamPack([says('team.0', 'Theirs')], { version: 2 }), { 'reply:team.0': choice });
      expect([choice, await saysNow(desk, 'team.0'), await saysNow(desk, 'team.0-own')]).toEqual([choice, at, copy]);
    } // prettier-ignore
  });

  test('a reply that was deleted here does not come back by itself', async () => {
    const desk = await withTeam('A', 'B');
    await desk.db.replies.delete('team.0');
    const again = teamPack([says('team.0', 'A'), says('team.1', 'B')]);
    const plan = await take(desk, again);
    expect(itemOf(plan, 'reply', 'team.0')).toMatchObject({ state: 'same', why: 'deleted-here' });
    expect(await saysNow(desk, 'team.0')).toBeUndefined();
    await take(desk, again, { 'reply:team.0': 'theirs' });
    expect(await saysNow(desk, 'team.0')).toBe('A');
  });
});

describe('what another pack has', () => {
  test('is kept beside theirs, and the pack finds its own again the next time', async () => {
    const desk = await withTeam('A');
    const other = (en: string, version: number) => teamPack([says('team.0', en)], { id: 'other', version });
    await take(desk, other('Other', 1), { 'reply:team.0': 'both' });
    expect([await saysNow(desk, 'team.0'), await saysNow(desk, 'team.0-own')]).toEqual(['A', 'Other']);
    expect((await desk.db.replies.get('team.0-own'))?.pack).toBe('other');
    const plan = await take(desk, other('Other 2', 2));
    expect(itemOf(plan, 'reply', 'team.0')).toMatchObject({ state: 'changed', why: undefined });
    expect([await saysNow(desk, 'team.0'), await saysNow(desk, 'team.0-own')]).toEqual(['A', 'Other 2']);
  });

  test('never loses its gate to a pack that has none', async () => {
    const desk = await newDesk();
    const thief = teamPack([says('locked.unlock-steps', 'free for all')], { id: 'thief' });
    const plan = await planOf(desk, thief);
    expect(itemOf(plan, 'reply', 'locked.unlock-steps')).toMatchObject({
      why: 'gated',
      choices: ['mine', 'both'],
      choice: 'mine',
    });
    await applyImport(desk, plan, { 'reply:locked.unlock-steps': 'theirs' });
    expect(await desk.db.replies.get('locked.unlock-steps')).toMatchObject({
      requires: 'unlockable',
      pack: 'payment-support-starter',
    });
  });

  test('a playbook of another pack is refused, and all of the import with it', async () => {
    const desk = await newDesk();
    const before = await allBytes(desk);
    const { playbooks, teams, placeholders, replies } = starter();
    const thief = teamPack(replies, {
      id: 'thief',
      teams,
      placeholders,
      playbooks: playbooks.map((p) => ({ ...p, version: 9 })),
    });
    const plan = await planOf(desk, thief);
    expect(itemOf(plan, 'playbook', 'account-locked')).toMatchObject({ state: 'refused', why: 'other-pack' });
    expect(await applyImport(desk, plan)).toEqual({ ok: false, why: 'refused' });
    expect(await allBytes(desk)).toBe(before);
  });

  test('a typed shortcut has one holder, whoever the agent chooses', async () => {
    for (const [choice, mine, theirs] of [['mine', 'hi', undefined], ['theirs', undefined, 'hi'], ['both', 'hi', 'hi']] as const) {
      const desk = await newDesk();
      await take(desk, teamPack([says('team.a', 'A', { shortcut: 'hi' })]));
      const other = teamPack([says('other.b', 'B', { shortcut: 'HI' })], { id: 'other' });
      const plan = await take(desk, other, { 'shortcut:hi': choice });
      expect(itemOf(plan, 'shortcut', 'hi')).toMatchObject({ why: 'shortcut-taken', choice: 'mine' });
      const held = await Promise.all(['team.a', 'other.b'].map(async (id) => (await desk.db.replies.get(id))?.shortcut?.toLowerCase()));
      expect([choice, ...held]).toEqual([choice, mine, theirs]);
    } // prettier-ignore
  });
});

describe('the one transaction', () => {
  test('is not begun when the library has changed since the plan', async () => {
    const desk = await withTeam('A');
    const plan = await planOf(desk, teamPack([says('team.0', 'B')], { version: 2 }));
    await editReply(desk, 'team.0', 'Meanwhile');
    const before = await allBytes(desk);
    expect(await applyImport(desk, plan)).toEqual({ ok: false, why: 'stale' });
    expect(await allBytes(desk)).toBe(before);
    const again = await planOf(desk, teamPack([says('team.0', 'B')], { version: 2 }));
    expect(await applyImport(desk, again)).toEqual({ ok: true });
  });

  test.each(['packs', 'replies', 'library', 'given', 'published'])(
    'leaves nothing when a write to %s fails',
    async (store) => {
      const desk = await withTeam('A');
      const plan = await planOf(desk, teamPack([says('team.0', 'B'), says('team.9', 'New')], { version: 2 }));
      const before = await allBytes(desk);
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === store) throw new DOMException('disk full', 'QuotaExceededError');
        return put.apply(this, args);
      });
      await expect(applyImport(desk, plan)).rejects.toMatchObject({ code: 'write-failed' });
      vi.restoreAllMocks();
      expect(await allBytes(desk)).toBe(before);
    },
  );
});

test('the first content is told apart from edits later, as an imported one is', async () => {
  const desk = await newDesk();
  await editReply(desk, 'greet.chat', 'Mine');
  const pack = { ...starter(), version: 2 };
  const greet = pack.replies.find((r) => r.id === 'greet.chat');
  if (greet?.text.friendly) greet.text.friendly.en = 'Theirs';
  await take(desk, pack);
  expect([await saysNow(desk, 'greet.chat'), await saysNow(desk, 'greet.chat-own')]).toEqual([
    'Theirs',
    'Mine',
  ]);
  await expect(installPack(desk, teamPack([says('greet.chat', 'x')]))).rejects.toMatchObject({
    code: 'pack-refused',
  });
});
