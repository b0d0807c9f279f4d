/** A database of version 2, as an agent has it, opened by today's. */
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { planPackText } from '@/lib/actions/plan-pack-file';
import { DesksideDatabase } from '@/lib/db/database';
import { stepsByVersion } from '@/lib/db/migrations';
import { readEffective } from '@/lib/db/settings';
import { writePack } from '@/lib/domain/pack/write-pack';
import { says, teamPack } from '@/tests/fixtures/library';

const NAME = 'from-version-2';
afterEach(() => Dexie.delete(NAME));

test('its replies are taken as published, so that what is edited from now on is known', async () => {
  const old = new Dexie(NAME);
  stepsByVersion.slice(0, 2).forEach((step) => step(old));
  const reply = { ...says('team.a', 'A'), pack: 'team', playbook: '', uses: [] };
  const row = {
    id: 'team',
    version: 1,
    title: { en: 'Team' },
    defaultLang: 'en',
    langs: ['en'],
    settings: { site: 'x.example' },
    officialLinks: [],
    teams: {},
    placeholders: {},
    playbooks: [],
  };
  await old.table('replies').add(reply);
  await old.table('packs').add(row);
  old.close();

  const db = new DesksideDatabase(NAME);
  expect(await db.published.toArray()).toEqual([
    { pack: 'team', id: 'team.a', reply: says('team.a', 'A'), playbook: '' },
  ]);
  expect((await readEffective(db)).settings.values).toEqual({ site: 'x.example' });
  await db.replies.put({ ...reply, text: { friendly: { en: 'Mine' } } });
  const planned = await planPackText(
    { db, now: () => 0 },
    writePack(teamPack([says('team.a', 'Theirs')]), 'yaml'),
  );
  expect(planned.ok && planned.plan.items[0]).toMatchObject({ why: 'both-edited' });
  db.close();
});
