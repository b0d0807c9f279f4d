import type { PackSource } from '@/lib/domain/pack/source';
import type { DesksideDatabase } from './database';

/** The addresses that packs are kept at, the oldest first. */
export const readPackSources = async (db: DesksideDatabase): Promise<PackSource[]> =>
  (await db.packSources.toArray()).sort((a, b) => a.addedAt - b.addedAt);

/** The addresses whose new file waits for the agent, without reading the files. */
export const readWaitingAddresses = async (db: DesksideDatabase): Promise<string[]> =>
  db.waitingPacks.toCollection().primaryKeys();
