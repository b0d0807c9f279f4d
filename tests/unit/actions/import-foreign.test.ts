/** Files of other tools come into the library as packs do: looked at first, then all of it or nothing. */
import { describe, expect, test } from 'vitest';
import { applyImport } from '@/lib/actions/apply-import';
import { exportCsv } from '@/lib/actions/export-csv';
import { exportLibrary } from '@/lib/actions/export-pack';
import { planFile, type FileChoice, type PlannedFile } from '@/lib/actions/plan-file';
import { undoImport } from '@/lib/actions/undo-import';
import { enStudio } from '@/components/i18n/en/studio-words';
import { readRevisions } from '@/lib/db/revisions';
import type { ForeignFile } from '@/lib/domain/formats/foreign';
import { countStates } from '@/lib/domain/pack/plan';
import { newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { allFixtures } from '@/tests/fixtures/formats/fixture-files';
import { allBytes, editReply, itemOf, replyIds, saysNow } from '@/tests/fixtures/library';

const CHOICE: FileChoice = { lang: 'en', names: enStudio.imports.formats };
type Foreign = Extract<PlannedFile, { kind: 'foreign' }>;

const fileOf = ({ name, bytes }: ForeignFile) => new File([new Uint8Array(bytes)], name);
const csv = (text: string, name = 'a.csv') => new File([text], name);

async function look(desk: TestDesk, file: File, over: Partial<FileChoice> = {}): Promise<Foreign> {
  const planned = await planFile(desk, file, { ...CHOICE, ...over });
  if (planned.kind !== 'foreign') throw new Error(JSON.stringify(planned));
  return planned;
}

async function bring(desk: TestDesk, file: File, over: Partial<FileChoice> = {}): Promise<Foreign> {
  const planned = await look(desk, file, over);
  expect(await applyImport(desk, planned.plan)).toEqual({ ok: true });
  return planned;
}

const TABLE =
  'title,shortcut,body,tags,category\nHello,/hi,Dear {{customer_name}},a;b,account-locked\nBye,/bye,Good bye,,Odd\n';

describe.each(allFixtures().map((file) => [file.name, file] as const))('%s', (_, file) => {
  test('is looked at, imported, found by a search, and the same the second time', async () => {
    const desk = await newDesk();
    const before = await allBytes(desk);
    const planned = await planFile(desk, fileOf(file), CHOICE);
    expect(await allBytes(desk)).toBe(before);
    if (planned.kind !== 'foreign') throw new Error(JSON.stringify(planned));
    const { plan, reading, refused } = planned;
    expect(countStates(plan).refused).toBe(0);
    expect(plan.pack.replies.length + refused.length).toBeGreaterThan(0);
    expect(plan.pack.replies.length).toBeLessThanOrEqual(reading.replies.length);
    expect(await applyImport(desk, plan)).toEqual({ ok: true });
    const ids = await replyIds(desk);
    expect(ids.index).toEqual(ids.rows);
    for (const { id } of plan.pack.replies) expect(ids.rows).toContain(id);
    const again = await look(desk, fileOf(file));
    expect(again.plan.items.filter((item) => item.state !== 'same')).toEqual([]);
  });
});

test('a row becomes a reply with its name, shortcut, tags and issue type; a folder that is none becomes a tag', async () => {
  const desk = await newDesk();
  const { plan } = await bring(desk, csv(TABLE));
  const [hello, bye] = await desk.db.replies.bulkGet(plan.pack.replies.map((r) => r.id));
  expect(hello).toMatchObject({
    title: { en: 'Hello' },
    shortcut: 'hi',
    playbook: 'account-locked',
    pack: 'import-table',
    tags: ['a', 'b'],
    uses: ['customer_name'],
    text: { friendly: { en: 'Dear {{ customer_name }}' } },
  });
  expect(bye).toMatchObject({ playbook: '', tags: ['Odd'] });
});

test('bodies of one row in two languages are one reply', async () => {
  const desk = await newDesk();
  const { plan } = await bring(desk, csv('title,body en,body zh\nHello,Dear customer,尊敬的客户\n'));
  expect(plan.pack.replies.map((r) => r.text.friendly)).toEqual([
    { en: 'Dear customer', 'zh-CN': '尊敬的客户' },
  ]);
});

test('the next file of a tool changes what it changed, and the history says so', async () => {
  const desk = await newDesk();
  await bring(desk, csv(TABLE));
  const { plan } = await bring(desk, csv(TABLE.replace('Good bye', 'So long')));
  expect(countStates(plan)).toMatchObject({ changed: 1, new: 0, gone: 0 });
  const changed = plan.items.find((item) => item.state === 'changed');
  expect((await readRevisions(desk.db, changed?.id ?? '')).map((r) => r.act)).toEqual(['imported', 'before']);
});

test('what was edited here is kept as an own copy, or as the agent says', async () => {
  const desk = await newDesk();
  const { plan } = await bring(desk, csv(TABLE));
  const id = plan.pack.replies[1]?.id ?? '';
  await editReply(desk, id, 'Mine');
  const next = await look(desk, csv(TABLE.replace('Good bye', 'So long')));
  expect(itemOf(next.plan, 'reply', id)).toMatchObject({ why: 'both-edited', choice: 'both' });
  await applyImport(desk, next.plan, { [`reply:${id}`]: 'mine' });
  expect(await saysNow(desk, id)).toBe('Mine');
});

test('a shortcut that another reply has is asked about', async () => {
  const desk = await newDesk();
  await bring(desk, csv(TABLE));
  const { plan } = await look(
    desk,
    csv('id,title,shortcut,subject,to,cc,bcc,tags,body\n1,Hi,hi,,,,,,Hello\n'),
  );
  expect(plan.items.find((item) => item.kind === 'shortcut')).toMatchObject({
    id: 'hi',
    why: 'shortcut-taken',
  });
});

test('a gate that was put before an imported reply stays, whatever the next file says', async () => {
  const desk = await newDesk();
  const { plan } = await bring(desk, csv(TABLE));
  const id = plan.pack.replies[0]?.id ?? '';
  const row = await desk.db.replies.get(id);
  if (!row) throw new Error('no reply');
  await desk.db.replies.put({ ...row, requires: 'identity' });
  const next = await look(desk, csv(TABLE.replace('Dear', 'Hello')));
  expect(next.problems.map((p) => p.code)).toContain('gate-kept');
  expect(await applyImport(desk, next.plan, { [`reply:${id}`]: 'theirs' })).toEqual({ ok: true });
  expect(await desk.db.replies.get(id)).toMatchObject({ requires: 'identity', playbook: 'account-locked' });
});

test('a payment number is refused by its line, and stored nowhere', async () => {
  const desk = await newDesk();
  const planned = await bring(desk, csv('title,body\nA,Fine\nB,Your card 4111 1111 1111 1111\n'));
  expect(planned.refused.map(({ at, code }) => [at.line, code])).toEqual([[3, 'payment-data']]);
  expect(await allBytes(desk)).not.toContain('4111 1111');
});

test.each(['packs', 'replies', 'published', 'searchNames', 'revisions'] as const)(
  'a failure in the middle, of writing %s, leaves everything as it was',
  async (table) => {
    const desk = await newDesk();
    await bring(desk, csv(TABLE));
    const { plan } = await look(desk, csv(`${TABLE.replace('Good bye', 'So long')}New,,Newer,,\n`));
    const before = await allBytes(desk);
    const fail = () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    };
    desk.db[table].hook('creating', fail);
    desk.db[table].hook('updating', fail);
    await expect(applyImport(desk, plan)).rejects.toMatchObject({ code: 'write-failed' });
    expect(await allBytes(desk)).toBe(before);
  },
);

describe('undo', () => {
  test('of an import leaves the library as it was', async () => {
    const desk = await newDesk();
    await bring(desk, csv(TABLE));
    const content = async () => {
      const rows = [desk.db.packs, desk.db.replies, desk.db.published, desk.db.scripts, desk.db.playbooks];
      return JSON.stringify(await Promise.all(rows.map((table) => table.toArray())));
    };
    const before = await content();
    const next = await look(desk, csv(`${TABLE.replace('Good bye', 'So long')}New,,Newer,,\n`));
    await applyImport(desk, next.plan);
    expect(await content()).not.toBe(before);
    expect(await undoImport(desk, next.plan, {})).toEqual({ ok: true });
    expect(await content()).toBe(before);
    const ids = await replyIds(desk);
    expect(ids.index).toEqual(ids.rows);
  });

  test('is refused once something of it was changed', async () => {
    const desk = await newDesk();
    const { plan } = await bring(desk, csv(TABLE));
    await editReply(desk, plan.pack.replies[0]?.id ?? '', 'Mine');
    const before = await allBytes(desk);
    expect(await undoImport(desk, plan, {})).toEqual({ ok: false, why: 'stale' });
    expect(await allBytes(desk)).toBe(before);
  });
});

describe('our own CSV', () => {
  const exported = async (desk: TestDesk) =>
    csv((await exportCsv(desk, { kind: 'all' })).text, 'replies.csv');

  test('of the whole library changes nothing when it comes back', async () => {
    const desk = await newDesk();
    const { plan, refused, problems } = await look(desk, await exported(desk));
    expect([refused, problems, plan.items.filter((item) => item.state !== 'same')]).toEqual([[], [], []]);
  });

  test('with an edited body changes that reply and keeps its place and its gate', async () => {
    const desk = await newDesk();
    const before = await desk.db.replies.get('locked.unlock-steps');
    const text = (await exportCsv(desk, { kind: 'all' })).text;
    const row =
      text.split('\r\n"').find((line) => line.startsWith('locked.unlock-steps') && line.includes('"en"')) ??
      '';
    const ungated = row.replace(/"unlockable"/, '""').replace(/"$/, ' Truly."');
    const { plan, problems } = await bring(desk, csv(text.replace(row, ungated)));
    expect(problems.map((p) => p.code)).toEqual(['gate-kept']);
    expect(countStates(plan)).toMatchObject({ changed: 1, new: 0, gone: 0 });
    const after = await desk.db.replies.get('locked.unlock-steps');
    expect(after).toMatchObject({
      pack: before?.pack,
      playbook: 'account-locked',
      requires: 'unlockable',
      own: true,
    });
    expect(JSON.stringify(after?.text)).toContain('Truly.');
  });

  test('brings a deleted reply back to its playbook, and refuses what no playbook here can lock', async () => {
    const desk = await newDesk();
    const file = await exported(desk);
    const row = await desk.db.replies.get('locked.unlock-steps');
    await desk.db.replies.delete('locked.unlock-steps');
    await bring(desk, file);
    expect(await desk.db.replies.get('locked.unlock-steps')).toMatchObject({
      playbook: 'account-locked',
      requires: row?.requires,
    });
    const other = await newDesk();
    await other.db.replies.delete('locked.unlock-steps');
    await other.db.playbooks.where('id').equals('account-locked').delete();
    const { refused } = await look(other, file);
    expect(refused.map(({ code, detail }) => [code, detail])).toContainEqual([
      'gate-unknown',
      'locked.unlock-steps',
    ]);
  });
});

test('an export of all is called like the published pack, and the same when it comes back', async () => {
  const desk = await newDesk();
  await bring(desk, csv(TABLE));
  const { name, text } = await exportLibrary(desk, { kind: 'all' }, 'yaml');
  expect(name).toBe('payment-support-starter.yaml');
  const planned = await planFile(desk, new File([text], name), CHOICE);
  if (planned.kind !== 'pack' || !planned.planned.ok) throw new Error(JSON.stringify(planned));
  const replies = planned.planned.plan.items.filter((item) => item.kind === 'reply' && item.state !== 'same');
  expect(replies).toEqual([]);
});
