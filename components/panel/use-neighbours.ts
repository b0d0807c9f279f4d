import { useCallback } from 'react';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { casesByStatus } from '@/lib/db/cases';

/** As many open cases as the key steps through. */
const REACH = 50;

/** Steps from the case in front to the next or the one before among those that are open, in the order they began. */
export function useNeighbours(current: string | undefined) {
  return useCallback(
    (step: 1 | -1, choose: (id: string) => void) => {
      casesByStatus(desk.db, 'open', REACH).then(
        (open) => {
          const ids = open.map((c) => c.id).sort();
          const at = current === undefined ? -1 : ids.indexOf(current);
          const next = ids[(at + step + ids.length) % ids.length];
          if (next !== undefined) choose(next);
        },
        (error: unknown) => reportFailure('neighbours', error),
      );
    },
    [current],
  );
}
