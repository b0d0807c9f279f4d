import { readShipped } from '@/lib/platform/surfaces';
import { KEYS_VERSION } from '@/lib/domain/search/search-head';
import type { Desk } from './desk';
import { installPack } from './install-pack';
import { renewSearchKeys } from './renew-search-keys';

/** Puts the shipped content into an empty library, and search keys where none are. What is there is left alone. */
export async function ensureLibrary(
  desk: Desk,
  shipped: () => Promise<unknown> = () => readShipped('starter-pack.json'),
): Promise<void> {
  const index = await desk.db.library.get('index');
  if (index?.keys === KEYS_VERSION) return;
  if (index) return renewSearchKeys(desk);
  await installPack(desk, await shipped());
}
