import { createId } from '@/lib/base/ids';
import { addInsertion } from '@/lib/db/insertions';
import { toRow, type Attempt } from '@/lib/domain/insertions/to-row';
import { reportBug } from '@/lib/platform/report';
import type { Desk } from './desk';

/**
 * Notes where and how an insertion went, never what. Nobody waits for it, and it never fails: a log that cannot be
 * written is reported, and the insertion stands as it is.
 */
export function logInsertion({ db, now }: Desk, attempt: Attempt): void {
  const at = now();
  addInsertion(db, (latest) => toRow(attempt, createId(at, latest), at)).catch((error: unknown) =>
    reportBug('insertion log', error),
  );
}
