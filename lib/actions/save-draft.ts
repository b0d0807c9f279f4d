import { redact } from '@/lib/domain/redaction/redact';
import { write, type Desk } from './desk';

/**
 * Keeps what was typed and not saved. `text` has been through `guardTyping`, so that an unfinished number never comes
 * here; what is finished is redacted once more, for this is the last door before the disk.
 */
export function saveDraft(desk: Desk, key: string, caseId: string, text: string): Promise<void> {
  return write(async () => {
    if (text === '') await desk.db.drafts.delete(key);
    else await desk.db.drafts.put({ key, caseId, text: redact(text).text, at: desk.now() });
  });
}
