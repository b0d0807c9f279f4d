import type { CaseEvent } from '@/lib/domain/cases/case';
import type { DesksideDatabase } from './database';
import { eventsOfCase } from './events';

/** An event with the text it names: a note, what was sent, a reason. */
export interface TimelineEntry {
  event: CaseEvent;
  text?: string | undefined;
}

function textIdOf(event: CaseEvent): string | undefined {
  if ('textId' in event) return event.textId;
  return 'reasonId' in event ? event.reasonId : undefined;
}

/** The whole timeline of a case with its texts, oldest first. */
export async function readTimeline(db: DesksideDatabase, caseId: string): Promise<TimelineEntry[]> {
  const events = await eventsOfCase(db, caseId);
  const noteIds = events.flatMap((e) => (e.t === 'note' ? [e.noteId] : []));
  const textIds = events.flatMap((e) => textIdOf(e) ?? []);
  const [notes, texts] = await Promise.all([db.notes.bulkGet(noteIds), db.texts.bulkGet(textIds)]);
  const byId = new Map([...notes, ...texts].flatMap((row) => (row ? [[row.id, row.text] as const] : [])));
  return events.map((event) => ({
    event,
    text: byId.get(event.t === 'note' ? event.noteId : (textIdOf(event) ?? '')),
  }));
}
