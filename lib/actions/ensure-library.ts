import { readShipped } from '@/lib/platform/surfaces';
import type { Desk } from './desk';
import { installPack } from './install-pack';

/** Puts the shipped content into an empty library. What is there already is the agent's, and is left alone. */
export async function ensureLibrary(
  desk: Desk,
  shipped: () => Promise<unknown> = () => readShipped('starter-pack.json'),
): Promise<void> {
  if (await desk.db.library.get('index')) return;
  await installPack(desk, await shipped());
}
