import { useLive } from '@/components/app/use-live';
import { readLibraryIndex, readGivenPacks, readScripts } from '@/lib/db/library';
import { readTimeline, type TimelineEntry } from '@/lib/db/timeline';
import type { Names } from './entry-words';

/** A case's timeline with its texts; undefined while it is read. */
export const useTimeline = (caseId: string): TimelineEntry[] | undefined =>
  useLive((db) => readTimeline(db, caseId), [caseId]);

/** What the timeline's ids are called. */
export const useNames = (): Omit<Names, 'views'> | undefined =>
  useLive(async (db) => {
    const [index, packs, scripts] = await Promise.all([
      readLibraryIndex(db),
      readGivenPacks(db),
      readScripts(db),
    ]);
    return { replies: index?.replies ?? [], packs, scripts };
  }, []);
