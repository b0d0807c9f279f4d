import type { CaseFile } from '@/lib/domain/cases/case-file';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { offeredPlaybooks, type PlaybookEdit, type ShelfRow } from '@/lib/domain/library/shelf';
import { readCaseFile } from './case-files';
import type { DesksideDatabase } from './database';
import { latestPlaybook } from './library';

/** The newest version of every playbook that can be begun. */
export async function readPlaybooks(db: DesksideDatabase): Promise<Playbook[]> {
  const [packs, shelf] = await Promise.all([db.packs.toArray(), db.shelf.toArray()]);
  const found = await Promise.all(offeredPlaybooks(packs, shelf).map((id) => latestPlaybook(db, id)));
  return found.filter((p) => p !== undefined);
}

/** Every version of a playbook, the newest first. */
export const readVersions = (db: DesksideDatabase, id: string): Promise<Playbook[]> =>
  db.playbooks.where('[id+version]').between([id, 0], [id, Infinity]).reverse().toArray();

/** What was done here to a playbook. */
export const readShelf = (db: DesksideDatabase, id: string): Promise<ShelfRow | undefined> =>
  db.shelf.get(id);

/** The edit of a playbook that was not published. */
export const readPlaybookEdit = (db: DesksideDatabase, id: string): Promise<PlaybookEdit | undefined> =>
  db.playbookEdits.get(id);

/** All of them: a handful. */
export const readPlaybookEdits = (db: DesksideDatabase): Promise<PlaybookEdit[]> =>
  db.playbookEdits.toArray();

/** Playbooks that were deleted, the latest first, until their days are over. */
export async function readDeletedPlaybooks(
  db: DesksideDatabase,
  since: number,
): Promise<{ playbook: Playbook; at: number }[]> {
  const rows = (await db.shelf.toArray()).filter((row) => (row.deleted?.at ?? 0) > since);
  const found = await Promise.all(rows.map(async (row) => ({ playbook: await latestPlaybook(db, row.id), at: row.deleted?.at ?? 0 }))); // prettier-ignore
  return found
    .flatMap(({ playbook, at }) => (playbook ? [{ playbook, at }] : []))
    .sort((a, b) => b.at - a.at);
}

/** The playbooks whose steps lead to a reply. */
export const playbooksNaming = async (db: DesksideDatabase, reply: string): Promise<Playbook[]> =>
  (await readPlaybooks(db)).filter((p) =>
    p.steps.some((s) => s.reply === reply || s.onFail?.reply === reply),
  );

/** An open case with a run of an older version. */
export interface OlderRun {
  file: CaseFile;
  runId: string;
}

/** Cases that are not closed and run an older version of a playbook; at most a hundred. */
export async function readOlderRuns(db: DesksideDatabase, newest: Playbook): Promise<OlderRun[]> {
  const open = await db.cases.where('playbooks').equals(newest.id).filter((c) => c.status !== 'closed').limit(100).toArray(); // prettier-ignore
  const files = await Promise.all(open.map((c) => readCaseFile(db, c.id)));
  return files.flatMap((file) =>
    file.runs
      .filter(
        ({ id, playbook }) =>
          playbook.id === newest.id &&
          playbook.version < newest.version &&
          !file.events.some((e) => e.t === 'close' && e.runId === id),
      ) // prettier-ignore
      .map(({ id }) => ({ file, runId: id })),
  );
}
