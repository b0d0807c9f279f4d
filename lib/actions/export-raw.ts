import { DATABASE_NAME } from '@/lib/db/database';
import { exportRaw } from '@/lib/db/raw-export';
import { saveFile } from '@/lib/platform/surfaces';

/** Saves everything the database holds as a file, whatever version wrote it. */
export async function downloadRaw(): Promise<void> {
  saveFile('deskside-raw-export.json', await exportRaw(DATABASE_NAME));
}
