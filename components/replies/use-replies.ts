import { useMemo } from 'react';
import { useLive } from '@/components/app/use-live';
import { useSettings } from '@/components/app/settings-context';
import { useNow } from '@/components/app/use-now';
import type { OpenCase } from '@/components/cases/use-cases';
import { readLibrary } from '@/lib/actions/read-library';
import { readReplies } from '@/lib/db/library';
import { compose, type Composition, type Library, type Typed } from '@/lib/domain/replies/compose';
import type { Gate } from '@/lib/domain/guides/gate';
import type { Message } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { replyOnCase, type Outgoing } from '@/lib/domain/replies/outgoing';
import type { ReplyRow } from '@/lib/domain/replies/library';
import type { FindOptions } from '@/lib/domain/search/standing';
import type { Settings } from '@/lib/domain/settings/settings';
import { useFoundIds } from './use-search';

/** What narrows the list, beside words. */
export interface Filters {
  favourites?: boolean;
  recents?: boolean;
  playbook?: string | undefined;
  tag?: string | undefined;
}

const HOUR = 3_600_000;

/** The ids that favourites and recents leave, where they are asked for. */
function onlyOf({ favourites, recents }: Filters, settings: Settings): readonly string[] | undefined {
  if (favourites && recents) return settings.favourites?.filter((id) => settings.recent?.includes(id)) ?? [];
  if (favourites) return settings.favourites ?? [];
  return recents ? (settings.recent ?? []) : undefined;
}

function useFound(
  query: string,
  open: OpenCase,
  filters: Filters,
  first?: string,
): readonly string[] | undefined {
  const settings = useSettings();
  const { playbooks, lang, channel } = open.file.case;
  const known = { playbooks, lang, channel, recent: settings.recent, only: onlyOf(filters, settings), tag: filters.tag, playbook: filters.playbook }; // prettier-ignore
  const key = JSON.stringify(known);
  const options = useMemo((): FindOptions => {
    const { recent = [], ...rest } = JSON.parse(key) as typeof known;
    return { ...rest, uses: new Map(recent.map((id, i) => [id, { count: 1, last: -i * HOUR }])) };
  }, [key]);
  const found = useFoundIds(query, options);
  return useMemo(
    () =>
      found && query === '' && first !== undefined ? [first, ...found.filter((id) => id !== first)] : found,
    [found, query, first],
  );
}

export interface Shown {
  entry: ReplyRow; // as the library has it
  reply: ReplyRow;
  gate: Gate;
}

/** What a search shows; `isCurrent`: it is the list of the words that stand there now. */
export interface ShownReplies {
  shown: Shown[];
  isCurrent: boolean;
}

/**
 * What the list shows for `query`. While the rows of a new query are read it is still the list before, whole, and
 * `isCurrent` is false: an Enter then means none of these. Undefined until the first list.
 */
export function useShownReplies(
  query: string,
  open: OpenCase,
  filters: Filters,
  first?: string,
): ShownReplies | undefined {
  const { channel } = open.file.case;
  const found = useFound(query, open, filters, first);
  const read = useLive(async (db) => found && { found, rows: await readReplies(db, found) }, [found]);
  return useMemo(() => {
    if (!read) return undefined;
    const shown = read.rows.flatMap((entry) => {
      const { reply, gate } = replyOnCase(entry, channel, open.views);
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
