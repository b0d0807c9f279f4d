import { useMemo } from 'react';
import { useLive } from '@/components/app/use-live';
import { useSettings } from '@/components/app/settings-context';
import { readLibraryIndex } from '@/lib/db/library';
import { notesOfCase } from '@/lib/db/notes';
import type { Lang } from '@/lib/base/l10n';
import type { ReportInput } from '@/lib/domain/cases/report';
import type { OpenCase } from './use-cases';

/** What a report of the case is made from; undefined while it is read. */
export function useReport(open: OpenCase, lang: Lang): ReportInput | undefined {
  const { hours } = useSettings();
  const caseId = open.file.case.id;
  const read = useLive(
    async (db) => ({ index: await readLibraryIndex(db), notes: await notesOfCase(db, caseId) }),
    [caseId],
  );
  return useMemo(() => {
    if (!read) return undefined;
    const titles = new Map((read.index?.replies ?? []).map((r) => [r.id, r.title]));
    const { file, views } = open;
    const notes = read.notes.map((n) => n.text);
    return { case: file.case, events: file.events, views, lang, timeZone: hours.timeZone, titles, notes };
  }, [read, open, lang, hours.timeZone]);
}
