import { ExpectedError } from '@/lib/base/errors';
import { latestPlaybook } from '@/lib/db/library';
import type { Desk } from '@/lib/actions/desk';
import { changePlaybook } from './change-playbook';

/** Takes a playbook out of the library; open cases go on with theirs, and it can be put back for 30 days. */
export function deletePlaybook(desk: Desk, id: string): Promise<void> {
  const { db } = desk;
  return changePlaybook(desk, id, async ({ now, by, shelf }) => {
    if (!(await latestPlaybook(db, id))) throw new ExpectedError('not-found', id);
    await db.shelf.put({ ...shelf, deleted: { at: now, by } });
    await db.playbookEdits.delete(id);
  });
}

/** Puts a deleted playbook back. */
export function restorePlaybook(desk: Desk, id: string): Promise<void> {
  return changePlaybook(desk, id, async ({ shelf }) => {
    if (!shelf.deleted) throw new ExpectedError('not-found', id);
    const { deleted: _, ...rest } = shelf;
    await desk.db.shelf.put(rest);
  });
}
