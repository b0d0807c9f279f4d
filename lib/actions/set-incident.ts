import { ExpectedError } from '@/lib/base/errors';
import { createId } from '@/lib/base/ids';
import type { Incident } from '@/lib/domain/incidents/incident';
import { redactWithin, type Finding } from '@/lib/domain/redaction/redact';
import { write, type Desk } from './desk';

/** What a lead says of a known issue. */
export type NewIncident = Pick<Incident, 'reply' | 'title' | 'notice' | 'since' | 'until'>;

/**
 * Announces a known issue here: its reply stands on top of every search from `since` until `until`. `id`: the one it
 * replaces, of those announced here. Fails with `not-found` without such a reply and `field-invalid` where it would be
 * over before it begins, or is over already.
 */
export async function setIncident(
  desk: Desk,
  given: NewIncident,
  id?: string,
): Promise<{ id: string; found: Finding[] }> {
  const { db } = desk;
  const { value, found } = redactWithin(given);
  return write(() =>
    db.transaction('rw', ['incidents', 'replies', 'settings'], async () => {
      const now = desk.now();
      if (!(value.until > value.since) || value.until <= now)
        throw new ExpectedError('field-invalid', 'until');
      if (!(await db.replies.get(value.reply))) throw new ExpectedError('not-found', 'reply');
      const before = id === undefined ? undefined : await db.incidents.get(id);
      if (id !== undefined && before?.pack !== '') throw new ExpectedError('not-found', 'incident');
      const by = (await db.settings.get('settings'))?.agentName ?? '';
      const own = id ?? `own.${createId(now)}`;
      await db.incidents.put({ ...value, id: own, pack: '', by });
      return { id: own, found };
    }),
  );
}
