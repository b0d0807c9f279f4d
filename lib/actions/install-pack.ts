import { ExpectedError } from '@/lib/base/errors';
import type { Pack, Reply } from '@/lib/domain/guides/playbook';
import { packIncident } from '@/lib/domain/incidents/pack-incident';
import { isTouchedHere } from '@/lib/domain/library/shelf';
import { packRow, repliesOf } from '@/lib/domain/pack/library-content';
import { readPack } from '@/lib/domain/pack/read-pack';
import type { IssueType, LibraryIndex, ReplyRow } from '@/lib/domain/replies/library';
import { namesOfReply } from '@/lib/domain/replies/uses';
import type { Readings } from '@/lib/domain/search/readings';
import { KEYS_VERSION } from '@/lib/domain/search/search-head';
import { tellBackground } from '@/lib/messaging/calls';
import type { DesksideDatabase } from '@/lib/db/database';
import { indexReplies } from '@/lib/db/index-replies';
import { CONTENT_TABLES } from '@/lib/db/library-content';
import { SEARCH_TABLES } from '@/lib/db/search-keys';
import { write, type Desk } from './desk';
import { keepGiven } from './keep-given';
import { shippedReadings } from './shipped-readings';

const rowOf = (reply: Reply, pack: string, playbook: string): ReplyRow => ({
  ...reply,
  pack,
  playbook,
  uses: namesOfReply(reply),
});

const replyRows = (pack: Pack): ReplyRow[] => [
  ...pack.playbooks.flatMap((p) => p.replies.map((r) => rowOf(r, pack.id, p.id))),
  ...pack.replies.map((r) => rowOf(r, pack.id, '')),
];

/** The first row with the pack's issue types in it. Its keys are those that are made with it. */
function indexOf(pack: Pack, before: LibraryIndex | undefined): LibraryIndex {
  const own = pack.playbooks.map((p): IssueType => ({ id: p.id, version: p.version, title: p.title }));
  const ids = new Set(own.map((type) => type.id));
  const others = before?.issueTypes.filter((type) => !ids.has(type.id)) ?? [];
  return { id: 'index', keys: before ? before.keys : KEYS_VERSION, issueTypes: [...others, ...own] };
}

/** Nothing of one pack may take the place of another's: a gated reply could come back without its gate. */
async function refuseForeign(db: DesksideDatabase, pack: Pack, rows: readonly ReplyRow[]): Promise<void> {
  const replies = await db.replies.bulkGet(rows.map((r) => r.id));
  const scripts = await db.scripts.bulkGet(pack.scripts.map((s) => s.id));
  const others = (await db.packs.toArray()).filter((p) => p.id !== pack.id);
  const taken = [...replies, ...scripts].filter((row) => row && row.pack !== pack.id).map((row) => row?.id);
  const ids = [
    ...taken,
    ...pack.playbooks.map((p) => p.id).filter((id) => others.some((o) => o.playbooks.includes(id))),
  ];
  if (ids.length > 0)
    throw new ExpectedError('pack-refused', ids.map((id) => `${id}: belongs to another pack`).join('\n'));
}

/** What was changed here, or deleted and can be put back, is not replaced unasked. */
async function withoutChanged(db: DesksideDatabase, rows: readonly ReplyRow[]): Promise<ReplyRow[]> {
  const ids = rows.map((r) => r.id);
  const [stored, deleted] = await Promise.all([db.replies.bulkGet(ids), db.trash.bulkGet(ids)]);
  return rows.filter((_, i) => !stored[i]?.own && !deleted[i]);
}

async function addVersions(db: DesksideDatabase, pack: Pack): Promise<void> {
  const shelf = await db.shelf.toArray();
  for (const playbook of pack.playbooks) {
    const { id, version } = playbook;
    if (isTouchedHere(shelf, id)) continue; // what was published here stays the newest
    const stored = await db.playbooks.get([id, version]);
    if (!stored) await db.playbooks.add(playbook);
    else if (JSON.stringify(stored) !== JSON.stringify(playbook))
      throw new ExpectedError(
        'pack-refused',
        `playbooks.${id}.version: ${version} is published with other content`,
      );
  }
}

async function replaceReplies(
  db: DesksideDatabase,
  pack: Pack,
  rows: readonly ReplyRow[],
  readings: Readings,
): Promise<void> {
  const playbooks = ['', ...pack.playbooks.map((p) => p.id)];
  const own = await db.replies.where('playbook').anyOf(playbooks).and((r) => r.pack === pack.id && !r.own).primaryKeys(); // prettier-ignore
  const kept = new Set(rows.map((row) => row.id));
  const deleted = own.filter((id) => !kept.has(id));
  await db.replies.bulkDelete(deleted);
  await db.replies.bulkPut([...rows]);
  await indexReplies(db, { saved: rows, deleted, types: pack.playbooks, order: 0 }, readings);
}

async function replaceLibrary(
  db: DesksideDatabase,
  pack: Pack,
  rows: readonly ReplyRow[],
  readings: Readings,
): Promise<void> {
  const { id } = pack;
  await db.packs.put(packRow(pack));
  await replaceReplies(db, pack, rows, readings);
  await db.scripts.bulkPut(pack.scripts.map((s, order) => ({ ...s, pack: id, order })));
  const touched = await db.shelf.toArray();
  const playbooks = pack.playbooks.filter((p) => !isTouchedHere(touched, p.id));
  await db.library.put(indexOf({ ...pack, playbooks }, await db.library.get('index')));
}

/** What the pack says of each reply and which issues it announces: what is edited here is told from it later. */
async function keepPublished(db: DesksideDatabase, pack: Pack): Promise<void> {
  await db.published.where('pack').equals(pack.id).delete();
  await db.published.bulkPut(repliesOf(pack).map((r) => ({ pack: pack.id, id: r.reply.id, ...r })));
  await db.incidents.where('pack').equals(pack.id).delete();
  await db.incidents.bulkPut((pack.incidents ?? []).map((i) => packIncident(i, pack.id)));
}

/**
 * Stores a pack: all of it in one transaction, or nothing. Fails with `pack-refused`, its faults in the detail, one
 * a line as "path: reason". A playbook version that is stored already is never replaced: versions are immutable.
 */
export async function installPack(desk: Desk, input: unknown): Promise<Pack> {
  const reading = readPack(input);
  if (!reading.ok) {
    const lines = reading.faults.map((f) => `${f.path}: ${f.reason}`);
    throw new ExpectedError('pack-refused', lines.join('\n'));
  }
  const { pack } = reading;
  const rows = replyRows(pack);
  const { db } = desk;
  const readings = await shippedReadings();
  const tables = [...CONTENT_TABLES, 'trash', 'library', 'given', ...SEARCH_TABLES] as const;
  await write(() =>
    db.transaction('rw', tables, async () => {
      await refuseForeign(db, pack, rows);
      await addVersions(db, pack);
      await replaceLibrary(db, pack, await withoutChanged(db, rows), readings);
      await keepPublished(db, pack);
      await keepGiven(db);
    }),
  );
  void tellBackground({ call: 'doors-changed' }); // the names of shortcuts are others now
  return pack;
}
