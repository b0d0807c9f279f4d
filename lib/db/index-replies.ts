/** Where search keys are made. They come from replies and can be made again; only this file writes them. */
import type { IssueType, ReplyRow } from '@/lib/domain/replies/library';
import { withChars, withTypes } from '@/lib/domain/search/head-changes';
import { packRows, rowOfReply, unpackRows } from '@/lib/domain/search/pack-rows';
import type { Readings } from '@/lib/domain/search/readings';
import { keysOf, type ReplyKeys } from '@/lib/domain/search/reply-keys';
import { emptyHead } from '@/lib/domain/search/search-head';
import type { DesksideDatabase } from './database';

/** What a transaction has done to the library. */
export interface LibraryChange {
  saved?: readonly ReplyRow[]; // new or changed
  deleted?: readonly string[]; // ids
  types?: readonly Pick<IssueType, 'id' | 'title'>[]; // issue types whose titles are new or changed
  order?: number; // of the first of `saved`, the others follow; without it each keeps its own, a new one goes last
}

const LAST = 2 ** 32 - 1;

function changed(
  before: readonly ReplyKeys[],
  { saved = [], deleted = [], order }: LibraryChange,
  readings: Readings,
): ReplyKeys[] {
  const keys = new Map(before.map((one) => [one.id, one]));
  for (const id of deleted) keys.delete(id);
  saved.forEach((row, i) => {
    const own = order === undefined ? (keys.get(row.id)?.order ?? LAST) : order + i;
    keys.set(row.id, keysOf(row, own, readings));
  });
  return [...keys.values()];
}

/** The change by the rows it touches, so that one reply of ten thousand rewrites one row. */
function byRow({ saved = [], deleted = [], order }: LibraryChange): Map<number, LibraryChange[]> {
  const rows = new Map<number, LibraryChange[]>();
  const add = (id: string, change: LibraryChange) => {
    const row = rowOfReply(id);
    const all = rows.get(row);
    if (all) all.push(change);
    else rows.set(row, [change]);
  };
  for (const id of deleted) add(id, { deleted: [id] });
  saved.forEach((row, i) => add(row.id, { saved: [row], ...(order !== undefined && { order: order + i }) }));
  return rows;
}

/**
 * Brings the keys up to what was saved and deleted. Called in the transaction that does either, with SEARCH_TABLES among
 * its tables; `readings` are read before it begins, for a transaction does not wait for a file.
 */
export async function indexReplies(
  db: DesksideDatabase,
  change: LibraryChange,
  readings: Readings,
): Promise<void> {
  const rows = byRow(change);
  const ids = [...rows.keys()];
  const [head = emptyHead, names, bodies] = await Promise.all([
    db.searchHead.get('head'),
    db.searchNames.bulkGet(ids),
    db.searchBodies.bulkGet(ids),
  ]);
  const fresh: ReplyKeys[] = [];
  const packed = ids.map((id, i) => {
    const [name, body] = [names[i], bodies[i]];
    let keys = name && body ? unpackRows({ names: name, bodies: body }) : [];
    const wanted = new Set((rows.get(id) ?? []).flatMap(({ saved = [] }) => saved.map((row) => row.id)));
    for (const part of rows.get(id) ?? []) keys = changed(keys, part, readings);
    fresh.push(...keys.filter((one) => wanted.has(one.id)));
    return packRows(id, keys);
  });
  const codes = fresh.flatMap((one) => [one.names, one.han]);
  const next = withTypes(withChars(head, codes, readings), change.types ?? [], readings);
  if (next.chars !== head.chars || change.types || head === emptyHead) await db.searchHead.put(next);
  await Promise.all([
    db.searchNames.bulkPut(packed.map((row) => row.names)),
    db.searchBodies.bulkPut(packed.map((row) => row.bodies)),
  ]);
}
