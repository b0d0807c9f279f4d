import { redactWithin } from '@/lib/domain/redaction/redact';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { write, type Desk } from '@/lib/actions/desk';

/** Keeps an edit that was not saved, so that a closed tab loses nothing; no row: there is none any more. */
export const keepEdit = (
  desk: Desk,
  id: string,
  row: ReplyRow | undefined,
  based: string | undefined,
): Promise<void> =>
  write(async () => {
    if (!row) await desk.db.edits.delete(id);
    else await desk.db.edits.put({ id, at: desk.now(), based, row: redactWithin(row).value });
  });
