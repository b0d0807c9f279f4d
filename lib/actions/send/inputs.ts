/** What a send reads of the database. It may be read before the click, and holds until anything is written. */
import { CASE_FILE_TABLES, readCaseFile } from '@/lib/db/case-files';
import { changesSeen } from '@/lib/db/changes';
import { readSettings, SETTINGS_TABLES } from '@/lib/db/settings';
import type { CaseFile } from '@/lib/domain/cases/case-file';
import type { Library } from '@/lib/domain/replies/compose';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import type { Settings } from '@/lib/domain/settings/settings';
import type { DesksideDatabase } from '@/lib/db/database';
import { writesUnderWay } from '@/lib/actions/desk';
import { readLibrary } from '@/lib/actions/read-library';

export interface SendInputs {
  changes: number; // seen when the reading began
  file: CaseFile;
  settings: Settings;
  library: Library;
}

/** Reads the case, the settings and what is to be sent, as they are now. */
export async function readSendInputs(
  db: DesksideDatabase,
  caseId: string,
  outgoing: Outgoing,
): Promise<SendInputs> {
  const changes = changesSeen();
  const [file, settings] = await db.transaction('r', [...CASE_FILE_TABLES, ...SETTINGS_TABLES], () =>
    Promise.all([readCaseFile(db, caseId), readSettings(db)]),
  );
  const library = await readLibrary(db, outgoing);
  return { changes, file, settings, library };
}

/** True while nothing was written since they were read, here or in another window, and nothing is being written here. */
export const isFresh = (inputs: SendInputs): boolean =>
  writesUnderWay() === 0 && inputs.changes === changesSeen();
