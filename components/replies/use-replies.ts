import { useMemo } from 'react';
import { useLive } from '@/components/app/use-live';
import { useSettings } from '@/components/app/settings-context';
import { useNow } from '@/components/app/use-now';
import type { OpenCase } from '@/components/cases/use-cases';
import { readLibrary } from '@/lib/actions/read-library';
import { readLibraryIndex, readReplies } from '@/lib/db/library';
import { compose, type Composition, type Library, type Typed } from '@/lib/domain/replies/compose';
import type { Gate } from '@/lib/domain/guides/gate';
import type { Message } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { replyOnCase, type Outgoing } from '@/lib/domain/replies/outgoing';
import type { ReplyEntry, ReplyRow } from '@/lib/domain/replies/library';
import { findReplies } from '@/lib/domain/search/find-replies';

/** How many results are shown; the rest is one more word away. */
const SHOWN = 40;

/** The replies that match, best first, `first` before all while nothing is searched; undefined while the index is read. */
function useFound(query: string, playbooks: readonly string[], first?: string): ReplyEntry[] | undefined {
  const index = useLive(readLibraryIndex, []);
  const own = playbooks.join('\n');
  return useMemo(() => {
    const found = index && findReplies(query, index.replies, { playbooks: own.split('\n') });
    const asked = query === '' ? found?.find((entry) => entry.id === first) : undefined;
    const ordered = asked && found ? [asked, ...found.filter((entry) => entry !== asked)] : found;
    return ordered?.slice(0, SHOWN);
  }, [index, query, own, first]);
}

export interface Shown {
  entry: ReplyEntry;
  reply: ReplyRow;
  gate: Gate;
}

/**
 * What the list shows for `query`. While the rows of a new query are read it is still the list before, whole, and
 * `isCurrent` is false: an Enter then means none of these. Undefined until the first list.
 */
export function useShownReplies(
  query: string,
  open: OpenCase,
  first?: string,
): { shown: Shown[]; isCurrent: boolean } | undefined {
  const { channel, playbooks } = open.file.case;
  const found = useFound(query, playbooks, first);
  const read = useLive(
    async (db) => found && { found, rows: await readReplies(db, found.map((entry) => entry.id)) }, // prettier-ignore
    [found],
  );
  return useMemo(() => {
    if (!read) return undefined;
    const rows = new Map(read.rows.map((row) => [row.id, row]));
    const shown = read.found.flatMap((entry) => {
      const row = rows.get(entry.id);
      if (!row) return []; // deleted since
      const { reply, gate } = replyOnCase(row, channel, open.views);
      return gate.state === 'hidden' && entry.id !== first ? [] : [{ entry, reply, gate }];
    });
    return { shown, isCurrent: read.found === found };
  }, [read, found, channel, open.views, first]);
}

export interface Composed {
  composition: Composition;
  message: Message; // of what is filled, for the eye: a missing value stands in it by name
  library: Library;
}

/** What would leave, composed anew with every change to the case, the library, or what was typed. */
export function useComposition(
  open: OpenCase,
  outgoing: Outgoing | undefined,
  typed: Typed,
): Composed | undefined {
  const settings = useSettings();
  const now = useNow(15_000);
  const key = JSON.stringify(outgoing);
  const library = useLive(
    async (db) => ({ key, value: outgoing && (await readLibrary(db, outgoing)) }),
    [key],
  );
  return useMemo(() => {
    if (!outgoing || !library?.value || library.key !== key) return undefined;
    const { file, views } = open;
    const composition = compose({ outgoing, file, views, library: library.value, settings, typed, now });
    const message = messageOf(composition.filled?.pieces ?? [], composition.format);
    return { composition, message, library: library.value };
    // oxlint-disable-next-line react/exhaustive-deps -- `key` is `outgoing` by value
  }, [key, library, open, settings, typed, now]);
}
