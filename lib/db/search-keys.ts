/** Reading search keys. */
import { liveQuery, type Subscription } from 'dexie';
import type { BodyRow, NameRow } from '@/lib/domain/search/key-rows';
import { emptyHead, type SearchHead } from '@/lib/domain/search/search-head';
import type { DesksideDatabase } from './database';

/** The tables that a transaction must name in which `indexReplies` is called. */
export const SEARCH_TABLES = ['searchHead', 'searchNames', 'searchBodies'] as const;

/** Every key there is. */
export interface SearchRows {
  head: SearchHead;
  names: NameRow[];
  bodies: BodyRow[];
}

/** Reads every key, in one look. */
export const readSearchRows = (db: DesksideDatabase): Promise<SearchRows> =>
  db.transaction('r', SEARCH_TABLES, async () => {
    const [head, names, bodies] = await Promise.all([
      db.searchHead.get('head'),
      db.searchNames.toArray(),
      db.searchBodies.toArray(),
    ]);
    return { head: head ?? emptyHead, names, bodies };
  });

/** The keys now and after every change, until it is unsubscribed from. */
export const watchSearchRows = (
  db: DesksideDatabase,
  onRows: (rows: SearchRows) => void,
  onError: (error: unknown) => void,
): Subscription => liveQuery(() => readSearchRows(db)).subscribe(onRows, onError);
