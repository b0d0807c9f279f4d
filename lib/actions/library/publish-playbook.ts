import { ExpectedError } from '@/lib/base/errors';
import { latestPlaybook, readPacks } from '@/lib/db/library';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { PlaybookFault } from '@/lib/domain/library/playbook-fault';
import { reviewPlaybook } from '@/lib/domain/library/playbook-review';
import { nextVersion, withReplies } from '@/lib/domain/library/publish';
import type { EditionAct } from '@/lib/domain/library/shelf';
import { placeholdersOf, teamsOf } from '@/lib/domain/replies/compose';
import { plainReply } from '@/lib/domain/pack/library-content';
import type { Desk } from '@/lib/actions/desk';
import { changePlaybook } from './change-playbook';

/** What became of it; `version` is none where nothing was different. */
export type Published = { ok: true; version: number | undefined } | { ok: false; faults: PlaybookFault[] };

/**
 * Publishes an edit as the next version, which never changes again; open cases stay on theirs. `based`: the version the
 * edit began from; fails with `changed-elsewhere` where there is a later one. One with a fault is not stored.
 */
export function publishPlaybook(
  desk: Desk,
  edit: Playbook,
  based: number | undefined,
  act: EditionAct = 'published',
): Promise<Published> {
  const { db } = desk;
  const { id } = edit;
  return changePlaybook(desk, id, async ({ now, by, shelf }): Promise<Published> => {
    const [newest, packs] = await Promise.all([latestPlaybook(db, id), readPacks(db)]);
    if (newest?.version !== based) throw new ExpectedError('changed-elsewhere', id);
    const whole = withReplies(edit, await db.replies.where('playbook').equals(id).toArray());
    const next = nextVersion(whole, newest);
    if (!next) {
      await db.playbookEdits.delete(id);
      return { ok: true, version: undefined };
    }
    const named = next.steps.flatMap((s) => [s.reply, s.onFail?.reply]).filter((r) => r !== undefined);
    const replies = (await db.replies.bulkGet([...new Set(named)])).filter((r) => r !== undefined);
    const around = { teams: teamsOf(packs), placeholders: placeholdersOf(packs), replies: replies.map(plainReply) };
    const faults = reviewPlaybook(next, around);
    if (faults.length > 0) return { ok: false, faults };
    await db.playbooks.add(next); // never replaced
    const { version } = next;
    const own = shelf.own === true || newest === undefined;
    await db.shelf.put({ ...shelf, ...(own && { own }), editions: [...shelf.editions, { version, at: now, by, act }] });
    await db.playbookEdits.delete(id);
    return { ok: true, version };
  });
} // prettier-ignore

/** Publishes what an older version said as the next one. */
export async function republish(
  desk: Desk,
  id: string,
  version: number,
  act: 'restored' | 'undone',
): Promise<Published> {
  const [old, newest] = await Promise.all([
    desk.db.playbooks.get([id, version]),
    latestPlaybook(desk.db, id),
  ]);
  if (!old || !newest) throw new ExpectedError('not-found', id);
  return publishPlaybook(desk, old, newest.version, act);
}

/** Takes back what was published last: what the version before it said is published again. Refused once something came after. */
export async function undoPublish(desk: Desk, id: string, version: number): Promise<Published> {
  const newest = await latestPlaybook(desk.db, id);
  if (newest?.version !== version) throw new ExpectedError('changed-elsewhere', id);
  return republish(desk, id, version - 1, 'undone');
}
