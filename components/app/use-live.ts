import { useLiveQuery } from 'dexie-react-hooks';
import { desk } from '@/lib/actions/desk';
import type { DesksideDatabase } from '@/lib/db/database';

/** A live read: the result of `query` now and after every change to what it read; undefined until the first. */
export const useLive = <T>(query: (db: DesksideDatabase) => Promise<T>, deps: unknown[]): T | undefined =>
  useLiveQuery(() => query(desk.db), deps);
