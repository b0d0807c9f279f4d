import { useEffect, useState } from 'react';
import { pickText } from '@/lib/base/l10n';
import { createId } from '@/lib/base/ids';
import { readLibraryIndex, readGivenPacks } from '@/lib/db/library';
import { readUnsavedNew } from '@/lib/db/revisions';
import { desk } from '@/lib/actions/desk';
import { keepEdit } from '@/lib/actions/library/keep-edit';
import { useAction } from '@/components/app/use-action';
import { blankReply, duplicateReply } from '@/lib/domain/library/blank-reply';
import type { ReplyRow } from '@/lib/domain/replies/library';
import type { FindOptions } from '@/lib/domain/search/standing';
import { useFoundIds } from '@/components/replies/use-search';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { ReplyEditor } from './ReplyEditor';
import { ReplyList } from './ReplyList';
import css from './writing.module.css';

/** The whole library, by no case. */
const ALL: FindOptions = {};

/** The reply named in the address: `#replies/<id>`. */
const chosenNow = (): string | undefined => decodeURIComponent(/^#replies\/(.+)$/.exec(location.hash)?.[1] ?? '') || undefined; // prettier-ignore

function useChosen(): [string | undefined, (id: string | undefined) => void] {
  const [chosen, setChosen] = useState(chosenNow);
  useEffect(() => {
    const follow = () => setChosen(chosenNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [
    chosen,
    (id) => (location.hash = id === undefined ? 'replies' : `replies/${encodeURIComponent(id)}`),
  ];
}

/** Where replies are written: the list, one reply, and what comes of it. */
export function WritingSection() {
  const { t, lang } = useStudioText();
  const [query, setQuery] = useState('');
  const [chosen, choose] = useChosen();
  const { run } = useAction();
  const index = useLive(readLibraryIndex, []);
  const packs = useLive(readGivenPacks, []);
  const unsaved = useLive(readUnsavedNew, []);
  const types = index?.issueTypes ?? [];
  const found = useFoundIds(query, ALL, Infinity);
  // Kept before a word is written, so that a closed tab loses no new reply.
  const begin = (row: ReplyRow) =>
    void run(() => keepEdit(desk, row.id, row, undefined)).then(() => choose(row.id));
  const newId = () => `own.${createId(Date.now())}`;
  if (!index || !packs || !found) return null;
  return (
    <div className={css.writing}>
      <ReplyList
        ids={found}
        unsaved={unsaved?.map(({ row }) => row) ?? []}
        types={new Map(types.map((type) => [type.id, pickText(type.title, lang)]))}
        query={query}
        chosen={chosen}
        onFind={setQuery}
        onChoose={choose}
        onCreate={() => begin(blankReply(newId(), lang))}
      />
      {chosen === undefined ? (
        <p className={css.empty}>{t.write.nothing}</p>
      ) : (
        <ReplyEditor
          key={chosen}
          id={chosen}
          {...{ types, packs }}
          onDuplicate={(row) => begin(duplicateReply(row, newId(), t.write.copyOf))}
          onGone={() => choose(undefined)}
        />
      )}
    </div>
  );
}
