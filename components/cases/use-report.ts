import { useMemo } from 'react';
import { useLive } from '@/components/app/use-live';
import { useSettings } from '@/components/app/settings-context';
import { eventsOfCase } from '@/lib/db/events';
import { readTitles } from '@/lib/db/library';
import { notesOfCase } from '@/lib/db/notes';
import type { Lang } from '@/lib/base/l10n';
import type { ReportInput } from '@/lib/domain/cases/report';
import { sentIds } from '@/lib/domain/cases/sent-ids';
import type { OpenCase } from './use-cases';

/** What a report of the case is made from; undefined while it is read. */
export function useReport(open: OpenCase, lang: Lang): ReportInput | undefined {
  const { hours } = useSettings();
  const caseId = open.file.case.id;
  const read = useLive(
    async (db) => {
      const titles = await readTitles(db, sentIds(await eventsOfCase(db, caseId)));
      return { titles, notes: await notesOfCase(db, caseId) };
    },
    [caseId],
  );
  return useMemo(() => {
    if (!read) return undefined;
    const { titles } = read;
    const { file, views } = open;
    const notes = read.notes.map((n) => n.text);
    return { case: file.case, events: file.events, views, lang, timeZone: hours.timeZone, titles, notes };
  }, [read, open, lang, hours.timeZone]);
}
