import type { L10n } from '@/lib/base/l10n';
import { foldText } from '@/lib/base/text';
import { shortcutNames, shortcutOf } from '@/lib/domain/replies/shortcuts';
import type { LibraryIndex, PackRow, ReplyRow, ScriptRow } from '@/lib/domain/replies/library';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { withManaged } from '@/lib/domain/settings/effective';
import type { DesksideDatabase } from './database';

/** The one row that names what the library holds. */
export const readLibraryIndex = (db: DesksideDatabase): Promise<LibraryIndex | undefined> =>
  db.library.get('index');

/** What lists call replies by their ids; what is not there any more is left out. */
export async function readTitles(db: DesksideDatabase, ids: readonly string[]): Promise<Map<string, L10n>> {
  const rows = await readReplies(db, [...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, row.title]));
}

/** Every shortcut an author gave, as it was written. */
export const readShortcuts = async (db: DesksideDatabase): Promise<string[]> =>
  (await db.replies.orderBy('shortcut').uniqueKeys()).filter((key) => typeof key === 'string');

/** Every name a reply can be typed by, once; none of their texts is read. */
export async function readShortcutNames(db: DesksideDatabase): Promise<string[]> {
  const [ids, own, named] = await Promise.all([
    db.replies.toCollection().primaryKeys(),
    readShortcuts(db),
    db.replies.orderBy('shortcut').primaryKeys(),
  ]);
  const hasOwn = new Set(named);
  const others = ids.filter((id) => !hasOwn.has(id)).map((id) => ({ id, shortcut: undefined }));
  return shortcutNames([...own.map((shortcut) => ({ id: '', shortcut })), ...others]);
}

/** The replies whose author gave them the shortcut `name`. */
export async function readByOwnShortcut(db: DesksideDatabase, name: string): Promise<ReplyRow[]> {
  const wanted = shortcutOf({ id: '', shortcut: name });
  const own = await readShortcuts(db);
  const keys = own.filter((shortcut) => shortcutOf({ id: '', shortcut }) === wanted);
  return db.replies.where('shortcut').anyOf(keys).toArray();
}

/** The replies that can be typed by `name`. */
export async function readByShortcut(db: DesksideDatabase, name: string): Promise<ReplyRow[]> {
  const wanted = foldText(name);
  const [ids, named] = await Promise.all([
    db.replies.toCollection().primaryKeys(),
    readByOwnShortcut(db, name),
  ]);
  const byId = ids.filter((id) => shortcutOf({ id, shortcut: undefined }) === wanted);
  const others = (await readReplies(db, byId)).filter((row) => row.shortcut === undefined);
  return [...named, ...others];
}

/** A reply as the library holds it now. */
export const readReply = (db: DesksideDatabase, id: string): Promise<ReplyRow | undefined> =>
  db.replies.get(id);

/** Every pack installed: few and small, their content stands elsewhere. */
export const readPacks = (db: DesksideDatabase): Promise<PackRow[]> => db.packs.toArray();

/** The same with what the organisation gives behind them: what replies are composed and checked with. */
export async function readGivenPacks(db: DesksideDatabase): Promise<PackRow[]> {
  const [packs, given] = await Promise.all([readPacks(db), db.given.get('given')]);
  return withManaged(packs, given?.managed);
}

/** The scripts for calls, as their pack lists them. */
export const readScripts = async (db: DesksideDatabase): Promise<ScriptRow[]> =>
  (await db.scripts.toArray()).sort((a, b) => a.order - b.order);

/** The replies with these ids, in their order; what is not there is left out. */
export async function readReplies(db: DesksideDatabase, ids: readonly string[]): Promise<ReplyRow[]> {
  const rows = await db.replies.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** The newest version of a playbook. */
export const latestPlaybook = (db: DesksideDatabase, id: string): Promise<Playbook | undefined> =>
  db.playbooks.where('[id+version]').between([id, 0], [id, Infinity]).last();
