import { useMemo, useState, type KeyboardEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { deletePlaybook, restorePlaybook } from '@/lib/actions/library/delete-playbook';
import { undoPublish } from '@/lib/actions/library/publish-playbook';
import { readReplies } from '@/lib/db/library';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { Place } from '@/lib/domain/library/playbook-fault';
import { reviewPlaybook } from '@/lib/domain/library/playbook-review';
import { withReplies } from '@/lib/domain/library/publish';
import { plainReply } from '@/lib/domain/pack/library-content';
import { placeholdersOf, teamsOf } from '@/lib/domain/replies/compose';
import type { PackRow } from '@/lib/domain/replies/library';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { Notice } from '@/components/ui/Notice';
import { Segments } from '@/components/ui/Segments';
import { useToast } from '@/components/ui/ToastShelf';
import writing from '@/components/writing/writing.module.css';
import { BookParts, PARTS } from './BookParts';
import { BookSide } from './BookSide';
import { titleIn } from './book-words';
import type { Around } from './StepForm';
import { usePlaybookEdit } from './use-playbook-edit';

interface Props {
  id: string;
  packs: readonly PackRow[];
  onGone: () => void;
}

/** What the playbook names, and what may be named. */
function useAround(pb: Playbook | undefined, packs: readonly PackRow[]) {
  const named = pb?.steps.flatMap((s) => [s.reply, s.onFail?.reply]).filter((r) => r !== undefined) ?? [];
  const key = [...new Set(named)].join('\0');
  const own = useLive(async (db) => (pb ? db.replies.where('playbook').anyOf([pb.id, '']).toArray() : []), [pb?.id]);
  const outside = useLive((db) => readReplies(db, key === '' ? [] : key.split('\0')), [key]);
  return useMemo(() => {
    const replies = (outside ?? []).map(plainReply);
    const around: Around = { teams: teamsOf(packs), replies: own ?? [] };
    return { isRead: own !== undefined && outside !== undefined, around, rows: own ?? [], review: { teams: around.teams, placeholders: placeholdersOf(packs), replies } };
  }, [packs, own, outside]);
} // prettier-ignore

/** One playbook: its parts, and what comes of them. */
export function PlaybookEditor({ id, packs, onGone }: Props) {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const toast = useToast();
  const edit = usePlaybookEdit(id);
  const [part, setPart] = useState<Place['part']>('steps');
  const [chosen, choose] = useState<string>();
  const { playbook: pb } = edit;
  const { isRead, around, rows, review } = useAround(pb, packs);
  const faults = useMemo(() => (pb && isRead ? reviewPlaybook(withReplies(pb, rows), review) : []), [pb, isRead, rows, review]);
  if (!pb) return <p className={writing.empty}>{t.books.nothing}</p>;
  const go = (place: Place) => {
    setPart(place.part);
    choose(place.id);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-editor] [aria-expanded=true]`)?.focus());
  };
  const undo = (text: string, work: () => Promise<unknown>) =>
    toast({ text, action: { label: t.write.undo, run: () => void run(async () => (await work(), toast({ text: t.write.undone }))) } });
  const publish = () =>
    void run(async () => {
      const done = await edit.publish();
      if (!done.ok) {
        const [first] = done.faults;
        if (first) go(first.at);
        toast({ text: t.books.refused(done.faults.length), tone: 'bad' });
      } else if (done.version === undefined) toast({ text: t.write.same });
      else {
        const { version } = done;
        if (edit.stored) undo(t.books.published(version), () => undoPublish(desk, id, version));
        else toast({ text: t.books.published(version) });
      }
    });
  const remove = () =>
    void run(async () => {
      await edit.discard();
      if (edit.stored) {
        await deletePlaybook(desk, id);
        undo(t.books.removed, () => restorePlaybook(desk, id));
      }
      onGone();
    });
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    publish();
  };
  const title = titleIn(pb, { part: 'head' }, lang);
  return (
    <>
      <div className={writing.editor} onKeyDown={keys} data-editor={id}>
        <div className={writing.head}>
          <h2>{title === '' ? t.write.untitled : title}</h2>
          <span className={writing.faint}>{edit.stored ? t.books.version(edit.stored.version) : t.books.never}</span>
          <Button look="primary" disabled={busy || edit.isOvertaken} onClick={publish} data-publish>
            {t.books.publish} <Kbd keys="Mod+S" />
          </Button>
          <Button look="bad" disabled={busy} onClick={remove} data-delete>
            {t.write.remove}
          </Button>
        </div>
        {edit.isOvertaken && (
          <Notice tone="bad" role="alert" actions={<><Button onClick={() => void run(edit.discard)}>{t.write.takeTheirs}</Button><Button onClick={edit.putOver}>{t.write.putOver}</Button></>}>
            {t.books.other}
          </Notice>
        )}
        {edit.isUnsaved && !edit.isOvertaken && (
          <Notice tone="plain" actions={<Button look="ghost" onClick={() => void run(edit.discard)} data-discard>{t.write.discard}</Button>}>
            {t.books.unsaved}
          </Notice>
        )}
        <Segments label={t.books.title} chosen={part} onChoose={(next) => (setPart(next), choose(undefined))} options={PARTS.map((p) => ({ id: p, label: t.books.parts[p] }))} />
        <BookParts {...{ pb, part, chosen, around, rows, faults }} onChoose={choose} set={edit.set} />
      </div>
      <BookSide pb={pb} stored={edit.stored} faults={faults} go={go} />
    </>
  );
} // prettier-ignore
