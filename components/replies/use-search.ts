import { useMemo, useSyncExternalStore } from 'react';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { watchSearchRows } from '@/lib/db/search-keys';
import { openCorpus, type Corpus } from '@/lib/domain/search/corpus';
import { Finder } from '@/lib/domain/search/finder';
import { standingOf, type FindOptions } from '@/lib/domain/search/standing';

/** How many results are shown; the rest is one more word away. */
const SHOWN = 40;

let corpus: Corpus | undefined;
const listeners = new Set<() => void>();

// The page's one copy of the keys: read as soon as this is loaded, and again after every change.
watchSearchRows(
  desk.db,
  ({ head, names, bodies }) => {
    if (names.length === 0) return; // the library is still on its way
    corpus = openCorpus(head, names, bodies);
    performance.mark('search-ready');
    for (const listener of listeners) listener();
  },
  (error) => reportFailure('search', error),
);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The keys of all replies; undefined while they are read. */
export const useCorpus = (): Corpus | undefined => useSyncExternalStore(listen, () => corpus);

/** The ids of the replies that `query` finds, best first; undefined while the keys are read. `options` is kept by its user. */
export function useFoundIds(
  query: string,
  options: FindOptions,
  most = SHOWN,
): readonly string[] | undefined {
  const corpus = useCorpus();
  const finder = useMemo(() => corpus && new Finder(corpus), [corpus]);
  const standing = useMemo(() => corpus && standingOf(corpus, options), [corpus, options]);
  return useMemo(
    () => corpus && standing && finder?.find(query, standing, most).map((n) => corpus.ids[n] ?? ''),
    [corpus, finder, standing, query, most],
  );
}

/** Every tag there is, in order. */
export function useTags(): readonly string[] {
  const corpus = useCorpus();
  return useMemo(() => {
    const tags = new Set(corpus?.tags.flatMap((all) => (all === '' ? [] : all.split('\t'))));
    return [...tags].sort((a, b) => a.localeCompare(b));
  }, [corpus]);
}
