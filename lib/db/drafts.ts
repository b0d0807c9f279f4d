import type { Draft } from '@/lib/domain/cases/case';
import type { DesksideDatabase } from './database';

/** What was typed and not saved under `key`. */
export const readDraft = (db: DesksideDatabase, key: string): Promise<Draft | undefined> =>
  db.drafts.get(key);
