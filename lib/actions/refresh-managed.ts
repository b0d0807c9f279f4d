import { readManagedValues } from '@/lib/domain/settings/managed';
import { readPolicy } from '@/lib/platform/managed';
import { lookAgainSoon } from '@/lib/platform/alarms';
import { reportBug } from '@/lib/platform/report';
import { oncePerSession } from '@/lib/platform/session';
import { write, type Desk } from './desk';

/**
 * Keeps a copy of what the organisation sets, so that nobody waits for it when a panel opens. What is not well formed
 * does not hold, and is reported by its name. Writes only where something changed.
 */
export async function refreshManaged(desk: Desk, policy: () => Promise<unknown> = readPolicy): Promise<void> {
  const { managed, wrong } = readManagedValues(await policy());
  for (const name of wrong) reportBug(`policy ${name}`, new TypeError(name));
  const { db } = desk;
  await write(() =>
    db.transaction('rw', db.given, async () => {
      const now = await db.given.get('given');
      if (JSON.stringify(now?.managed ?? {}) === JSON.stringify(managed)) return;
      await db.given.put({ packs: [], ...now, id: 'given', managed });
    }),
  );
}

/**
 * At every start of the background; and once a session again a little later, for Chromium knows the policy of an
 * extension only seconds after it was installed, and does not tell that it does.
 */
export async function prepareManaged(desk: Desk): Promise<void> {
  await refreshManaged(desk);
  await oncePerSession('policy-read', lookAgainSoon);
}
