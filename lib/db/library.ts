import type { LibraryIndex, PackRow, ReplyRow, ScriptRow } from '@/lib/domain/replies/library';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { withManaged } from '@/lib/domain/settings/effective';
import type { DesksideDatabase } from './database';

/** The one row that names what the library holds. */
export const readLibraryIndex = (db: DesksideDatabase): Promise<LibraryIndex | undefined> =>
  db.library.get('index');

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
