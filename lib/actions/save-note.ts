import { createId } from '@/lib/base/ids';
import { isBlank } from '@/lib/base/text';
import { redact, type Finding } from '@/lib/domain/redaction/redact';
import { changeCase, type Desk } from './desk';

export const noteDraftKey = (caseId: string): string => `note:${caseId}`;

/** Saves a note on the case's timeline; its draft goes with it. Gives what the payment-data guard took out. */
export function saveNote(desk: Desk, caseId: string, text: string): Promise<Finding[]> {
  return changeCase(desk, caseId, async ({ db, now, by, append }) => {
    const clean = redact(text.trim());
    if (isBlank(clean.text)) return [];
    const noteId = createId(now);
    await db.notes.add({ id: noteId, caseId, text: clean.text, at: now, by });
    await append({ t: 'note', noteId });
    const draft = await db.drafts.get(noteDraftKey(caseId));
    if (draft && clean.text.startsWith(draft.text.trim())) await db.drafts.delete(draft.key); // not what another window wrote
    return clean.found;
  });
}
