import { readLibraryIndex } from '@/lib/db/library';
import { KEYS_VERSION } from '@/lib/domain/search/search-head';
import { askBackground } from '@/lib/messaging/calls';
import type { Desk } from './desk';

const TRIES = 3;
const PAUSE = 300;

/**
 * Has the background put a library where none is, or make its search keys: what that takes (the pack reader, the table
 * of readings) is nothing a panel should carry. Throws where it could not.
 */
export async function wantLibrary({ db }: Desk): Promise<void> {
  for (let left = TRIES; left > 0; left--) {
    if ((await readLibraryIndex(db))?.keys === KEYS_VERSION) return;
    if ((await askBackground({ call: 'library-wanted' })) === true) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE)); // it may have been on its way out
  }
  throw new Error('The background made no library');
}
