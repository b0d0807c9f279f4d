import { ExpectedError } from '@/lib/base/errors';
import type { Pack, Reply } from '@/lib/domain/guides/playbook';
import { readPack } from '@/lib/domain/pack/read-pack';
import type { IssueType, LibraryIndex, ReplyRow } from '@/lib/domain/replies/library';
import { bodiesOf } from '@/lib/domain/replies/variants';
import type { Readings } from '@/lib/domain/search/readings';
import { KEYS_VERSION } from '@/lib/domain/search/search-head';
import { namesIn } from '@/lib/domain/template/body-faults';
import { tellBackground } from '@/lib/messaging/calls';
import type { DesksideDatabase } from '@/lib/db/database';
import { indexReplies } from '@/lib/db/index-replies';
import { SEARCH_TABLES } from '@/lib/db/search-keys';
import { write, type Desk } from './desk';
import { shippedReadings } from './shipped-readings';

function rowOf(reply: Reply, pack: string, playbook: string): ReplyRow {
  const uses = new Set(bodiesOf(reply).flatMap(namesIn));
  return { ...reply, pack, playbook, uses: [...uses] };
}

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

async function addVersions(db: DesksideDatabase, pack: Pack): Promise<void> {
  for (const playbook of pack.playbooks) {
    const { id, version } = playbook;
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
  const own = await db.replies.where('playbook').anyOf(playbooks).and((r) => r.pack === pack.id).primaryKeys(); // prettier-ignore
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
  const {
    id,
    version,
    title,
    defaultLang,
    langs,
    teams,
    placeholders,
    settings = {},
    officialLinks = [],
  } = pack;
  const playbooks = pack.playbooks.map((p) => p.id);
  await db.packs.put({
    id,
    version,
    title,
    defaultLang,
    langs,
    teams,
    placeholders,
    settings,
    officialLinks,
    playbooks,
  });
  await replaceReplies(db, pack, rows, readings);
  await db.scripts.bulkPut(pack.scripts.map((s, order) => ({ ...s, pack: id, order })));
  await db.library.put(indexOf(pack, await db.library.get('index')));
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
  const tables = [db.packs, db.playbooks, db.replies, db.scripts, db.library, ...SEARCH_TABLES];
  await write(() =>
    db.transaction('rw', tables, async () => {
      await refuseForeign(db, pack, rows);
      await addVersions(db, pack);
      await replaceLibrary(db, pack, rows, readings);
    }),
  );
  void tellBackground({ call: 'doors-changed' }); // the names of shortcuts are others now
  return pack;
}
