/** The keys follow the library: whatever is saved or deleted, they are as if made anew. */
import { afterEach, describe, expect, test } from 'vitest';
import { ensureLibrary } from '@/lib/actions/ensure-library';
import { installPack } from '@/lib/actions/install-pack';
import { DesksideDatabase } from '@/lib/db/database';
import { indexReplies } from '@/lib/db/index-replies';
import { readByShortcut, readShortcutNames } from '@/lib/db/library';
import { stepsByVersion } from '@/lib/db/migrations';
import { readSearchRows, SEARCH_TABLES } from '@/lib/db/search-keys';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { openCorpus } from '@/lib/domain/search/corpus';
import { KEYS_VERSION } from '@/lib/domain/search/search-head';
import Dexie from 'dexie';
import { generatedReplies, ISSUE_TYPES } from '@/tests/bench/search/generated-replies';
import { newDesk } from '@/tests/fixtures/desk';
import { find, readings, reply } from '@/tests/fixtures/search';
import { rawStarter } from '@/tests/fixtures/starter-pack';

const opened: Dexie[] = [];
let count = 0;

afterEach(async () => {
  for (const db of opened.splice(0)) {
    db.close();
    await Dexie.delete(db.name);
  }
});

function newDatabase(): DesksideDatabase {
  const db = new DesksideDatabase(`keys-${count++}`);
  opened.push(db);
  return db;
}

async function corpusIn(db: DesksideDatabase) {
  const { head, names, bodies } = await readSearchRows(db);
  return openCorpus(head, names, bodies);
}

/** Saves and deletes as every action must: the rows and their keys in one transaction. */
const change = (db: DesksideDatabase, saved: readonly ReplyRow[], deleted: readonly string[] = []) =>
  db.transaction('rw', [db.replies, ...SEARCH_TABLES], async () => {
    await db.replies.bulkDelete([...deleted]);
    await db.replies.bulkPut([...saved]);
    await indexReplies(db, { saved, deleted, types: ISSUE_TYPES, order: 0 }, readings);
  });

const some = generatedReplies().filter((_, i) => i % 50 === 0);
const QUERIES = ['account', 'zh', '账户sd', 'refund pending', 'tuikuan', 'accuont', 'urgent', '退款'];

describe('in a real database', () => {
  test('a change of one at a time ends as all at once', async () => {
    const [db, fresh] = [newDatabase(), newDatabase()];
    await change(db, some);
    const other = { ...(some[7] ?? reply('x')), title: { en: 'Something else', 'zh-CN': '完全不同的標題' } };
    await change(db, [other]);
    await change(db, [], some.slice(20, 40).map((row) => row.id)); // prettier-ignore
    for (const row of some.slice(30, 35)) await change(db, [row]);
    const left = await db.replies.toArray();
    await change(fresh, left);
    const [one, two] = [await corpusIn(db), await corpusIn(fresh)];
    expect(one.ids.toSorted()).toEqual(left.map((row) => row.id).toSorted());
    for (const query of QUERIES)
      expect(find(one, query, {}, 1000).toSorted(), query).toEqual(find(two, query, {}, 1000).toSorted());
    expect(find(one, 'wanquan')).toEqual([other.id]);
    expect(find(one, '完全不同的标题')).toEqual([other.id]);
  });

  test('one reply rewrites one row of each table', async () => {
    const db = newDatabase();
    await change(db, some);
    const before = await readSearchRows(db);
    await db.transaction('rw', SEARCH_TABLES, () =>
      indexReplies(db, { saved: [{ ...(some[3] ?? reply('x')), title: { en: 'Changed' } }] }, readings),
    );
    const after = await readSearchRows(db);
    expect(after.names.filter((row, i) => JSON.stringify(row) !== JSON.stringify(before.names[i]))).toHaveLength(1); // prettier-ignore
    expect(after.bodies).toHaveLength(before.bodies.length);
  });

  test('a transaction that fails leaves the keys as they were', async () => {
    const db = newDatabase();
    await change(db, some.slice(0, 5));
    const failing = db.transaction('rw', [db.replies, ...SEARCH_TABLES], async () => {
      await indexReplies(db, { deleted: some.slice(0, 5).map((row) => row.id) }, readings);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await corpusIn(db)).count).toBe(5);
  });

  test('a pack installed again without some replies takes their keys away', async () => {
    const desk = await newDesk();
    expect(find(await corpusIn(desk.db), 'zhanghu')).not.toEqual([]);
    const pack = rawStarter() as { replies: { id: string }[]; version: number };
    const [first] = pack.replies;
    await installPack(desk, { ...pack, version: 2, replies: pack.replies.slice(1) });
    const { ids } = await corpusIn(desk.db);
    expect(ids).not.toContain(first?.id);
    expect(ids.toSorted()).toEqual((await desk.db.replies.toCollection().primaryKeys()).toSorted());
  });
});

test('a library of version 2 keeps everything, and is searched once it is opened', async () => {
  const old = new Dexie(`keys-${count++}`);
  for (const step of stepsByVersion.slice(0, 2)) step(old);
  const rows = [
    reply('locked.unlock', { title: { en: 'Unlock', 'zh-CN': '解鎖步驟' }, shortcut: '/Unlock', playbook: 'access' }),
    reply('greet.chat', { title: { en: 'Greeting' } }),
  ]; // prettier-ignore
  const issueTypes = [{ id: 'access', version: 1, title: { en: 'Access' } }];
  await old.table('replies').bulkAdd(rows);
  await old.table('library').add({ id: 'index', issueTypes, replies: rows.map((r) => ({ ...r, words: 'unlock' })) }); // prettier-ignore
  old.close();
  const db = new DesksideDatabase(old.name);
  opened.push(db);
  expect(await db.library.get('index')).toEqual({ id: 'index', issueTypes });
  expect(await db.replies.toArray()).toEqual(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  await ensureLibrary({ db, now: () => 0 }, () => Promise.reject(new Error('what is there is left alone')));
  expect(await db.library.get('index')).toEqual({ id: 'index', issueTypes, keys: KEYS_VERSION });
  const corpus = await corpusIn(db);
  expect(find(corpus, 'jiesuo')).toEqual(['locked.unlock']);
  expect(find(corpus, 'access')).toEqual(['locked.unlock']);
  expect((await readShortcutNames(db)).toSorted()).toEqual(['chat', 'unlock']);
  expect((await readByShortcut(db, 'UNLOCK')).map((row) => row.id)).toEqual(['locked.unlock']);
  expect((await readByShortcut(db, 'chat')).map((row) => row.id)).toEqual(['greet.chat']);
});
