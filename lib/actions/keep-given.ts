import type { DesksideDatabase } from '@/lib/db/database';
import { packGift } from '@/lib/domain/settings/effective';

/** Inside a transaction of `packs` and `given`: keeps in one row what the packs give, for whoever reads the settings. */
export async function keepGiven(db: DesksideDatabase): Promise<void> {
  const [packs, now] = await Promise.all([db.packs.toArray(), db.given.get('given')]);
  await db.given.put({ ...now, id: 'given', packs: packs.map(packGift) });
}
