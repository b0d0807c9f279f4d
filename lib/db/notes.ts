import Dexie from 'dexie';
import type { Note } from '@/lib/domain/cases/case';
import type { DesksideDatabase } from './database';

/** The latest saved note of a case. */
export const lastNote = (db: DesksideDatabase, caseId: string): Promise<Note | undefined> =>
  db.notes.where('[caseId+id]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).last();

/** All saved notes of a case, oldest first. */
export const notesOfCase = (db: DesksideDatabase, caseId: string): Promise<Note[]> =>
  db.notes.where('[caseId+id]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).toArray();
