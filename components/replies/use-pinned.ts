import { useLive } from '@/components/app/use-live';
import type { OpenCase } from '@/components/cases/use-cases';
import { readReplies } from '@/lib/db/library';
import { pinReplies, type Pinned } from '@/lib/domain/incidents/pin-replies';
import { replyOnCase } from '@/lib/domain/replies/outgoing';
import { useIncidents } from './use-incidents';
import type { Shown, ShownReplies } from './use-replies';

/** What a search shows, with the replies of known issues on top. Their gates hold as everywhere. */
export function usePinned(
  list: ShownReplies | undefined,
  { file, views }: OpenCase,
): (Pinned<Shown> & { isCurrent: boolean }) | undefined {
  const live = useIncidents();
  const ids = live.map(({ reply }) => reply);
  const rows = useLive((db) => readReplies(db, ids), [ids.join()]);
  if (!list) return undefined;
  const tops = (rows ?? []).flatMap((row) => {
    const { reply, gate } = replyOnCase(row, file.case.channel, views);
    return gate.state === 'hidden' ? [] : [{ entry: row, reply, gate }];
  });
  return { ...pinReplies(list.shown, tops, live), isCurrent: list.isCurrent };
}
