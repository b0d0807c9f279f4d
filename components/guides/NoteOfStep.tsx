import type { RunView } from '@/lib/domain/guides/view';
import { lastNote } from '@/lib/db/notes';
import { useLive } from '@/components/app/use-live';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Notice } from '@/components/ui/Notice';
import { NoteBox } from '@/components/record/NoteBox';

/** A step that passes only with a note shows that note, or the box to write it in. */
export function NoteOfStep({ open, view }: { open: OpenCase; view: RunView }) {
  const { t } = useText();
  const caseId = open.file.case.id;
  const note = useLive((db) => lastNote(db, caseId), [caseId, open.file.lastNoteAt]);
  if (note && note.at >= view.run.startedAt) return <Notice tone="plain">{note.text}</Notice>;
  return (
    <>
      <p>{t.step.needsNote}</p>
      <NoteBox caseId={caseId} />
    </>
  );
}
