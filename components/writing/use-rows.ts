import { useMemo } from 'react';
import { useLive } from '@/components/app/use-live';
import { readReplies } from '@/lib/db/library';
import type { ReplyRow } from '@/lib/domain/replies/library';

/** Rows read at once. Those before and after what is in sight are among them, so that scrolling finds them read. */
const BLOCK = 40;

/** The rows of the ids from `first` to `last` and of some around them, live. */
export function useRows(ids: readonly string[], first: number, last: number): ReadonlyMap<string, ReplyRow> {
  const from = Math.max(0, Math.floor(first / BLOCK) - 1) * BLOCK;
  const to = (Math.ceil((last + 1) / BLOCK) + 1) * BLOCK;
  const wanted = ids.slice(from, to);
  const read = useLive((db) => readReplies(db, wanted), [wanted.join('\n')]);
  return useMemo(() => new Map(read?.map((row) => [row.id, row])), [read]);
}
