import { useLive } from '@/components/app/use-live';
import { eventsOfCase } from '@/lib/db/events';
import { readGivenPacks, readScripts, readTitles } from '@/lib/db/library';
import { sentIds } from '@/lib/domain/cases/sent-ids';
import { readTimeline, type TimelineEntry } from '@/lib/db/timeline';
import type { Names } from './entry-words';

/** A case's timeline with its texts; undefined while it is read. */
export const useTimeline = (caseId: string): TimelineEntry[] | undefined =>
  useLive((db) => readTimeline(db, caseId), [caseId]);

/** What the timeline's ids are called. */
export const useNames = (caseId: string): Omit<Names, 'views'> | undefined =>
  useLive(
    async (db) => {
      const sent = sentIds(await eventsOfCase(db, caseId));
      const [titles, packs, scripts] = await Promise.all([readTitles(db, sent), readGivenPacks(db), readScripts(db)]); // prettier-ignore
      return { titles, packs, scripts };
    },
    [caseId],
  );
