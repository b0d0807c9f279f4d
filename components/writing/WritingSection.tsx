import { useEffect, useMemo, useState } from 'react';
import { pickText } from '@/lib/base/l10n';
import { createId } from '@/lib/base/ids';
import { readLibraryIndex, readGivenPacks } from '@/lib/db/library';
import { blankReply, duplicateReply } from '@/lib/domain/library/blank-reply';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { findReplies } from '@/lib/domain/search/find-replies';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { ReplyEditor } from './ReplyEditor';
import { ReplyList } from './ReplyList';
import css from './writing.module.css';

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
  const [begun, setBegun] = useState<ReplyRow>();
  const index = useLive(readLibraryIndex, []);
  const packs = useLive(readGivenPacks, []);
  const entries = useMemo(() => index?.replies ?? [], [index]);
  const types = index?.issueTypes ?? [];
  const found = useMemo(() => findReplies(query, entries, { playbooks: [] }), [query, entries]);
  const begin = (row: ReplyRow) => {
    setBegun(row);
    choose(row.id);
  };
  const id = () => `own.${createId(Date.now())}`;
  if (!index || !packs) return null;
  return (
    <div className={css.writing}>
      <ReplyList
        entries={found}
        types={new Map(types.map((type) => [type.id, pickText(type.title, lang)]))}
        query={query}
        chosen={chosen}
        onFind={setQuery}
        onChoose={choose}
        onCreate={() => begin(blankReply(id(), lang))}
      />
      {chosen === undefined ? (
        <p className={css.empty}>{t.write.nothing}</p>
      ) : (
        <ReplyEditor
          key={chosen}
          id={chosen}
          begun={begun?.id === chosen ? begun : undefined}
          {...{ entries, types, packs }}
          onDuplicate={(row) => begin(duplicateReply(row, id(), t.write.copyOf))}
          onGone={() => choose(undefined)}
        />
      )}
    </div>
  );
}
