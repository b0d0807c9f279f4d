import type { DesksideDatabase } from '@/lib/db/database';

/** The general reply that lists what is missing: the one whose text names `missing_items`. */
export async function findMissingReply(db: DesksideDatabase): Promise<string | undefined> {
  const found = await db.replies
    .where('playbook')
    .equals('')
    .filter((r) => r.uses.includes('missing_items'))
    .first();
  return found?.id;
}

/** The reply that says it takes longer: one tagged `delay`, of the case's own playbooks first. */
export async function findDelayReply(
  db: DesksideDatabase,
  playbooks: readonly string[],
): Promise<string | undefined> {
  for (const playbook of [...playbooks, '']) {
    const found = await db.replies
      .where('playbook')
      .equals(playbook)
      .filter((r) => r.tags?.includes('delay') ?? false)
      .first();
    if (found) return found.id;
  }
  return undefined;
}
