import Dexie from 'dexie';
import { DATABASE_NAME } from './database';

/** What no send depends on: writing it makes nothing stale. */
const ASIDE = /^(drafts|insertions|boxChoices|published|packSources|waitingPacks|playbookEdits)$/;

let seen = 0;
let watching = false;

/** The tables that a change names, as in "idb://deskside/cases/:id". */
const isOurs = (part: string): boolean => {
  const [, , database, table = ''] = part.split('/');
  return database === DATABASE_NAME && !ASIDE.test(table);
};

/**
 * How many changes of the database have been seen by now, made here or in another window. What was read between two
 * equal answers is what the database holds, but for a write that is still under way.
 */
export function changesSeen(): number {
  if (!watching) {
    watching = true;
    Dexie.on('storagemutated', (parts) => {
      if (Object.keys(parts).some(isOurs)) seen++;
    });
  }
  return seen;
}
