import type { Playbook } from '@/lib/domain/guides/playbook';
import { redactWithin } from '@/lib/domain/redaction/redact';
import { write, type Desk } from '@/lib/actions/desk';

/** Keeps an edit that was not published, so that a closed tab loses nothing; no playbook: there is none any more. */
export const keepPlaybookEdit = (
  desk: Desk,
  id: string,
  playbook: Playbook | undefined,
  based: number | undefined,
): Promise<void> =>
  write(async () => {
    if (!playbook) await desk.db.playbookEdits.delete(id);
    else
      await desk.db.playbookEdits.put({ id, at: desk.now(), based, playbook: redactWithin(playbook).value });
  });
