import { useState, type KeyboardEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { deleteReply } from '@/lib/actions/library/delete-reply';
import { undoReplyChange } from '@/lib/actions/library/undo-reply-change';
import { pickText } from '@/lib/base/l10n';
import { latestPlaybook, readByOwnShortcut } from '@/lib/db/library';
import { shortcutFault } from '@/lib/domain/library/reply-faults';
import { placeholdersOf } from '@/lib/domain/replies/compose';
import type { IssueType, PackRow, ReplyRow } from '@/lib/domain/replies/library';
import type { Tone } from '@/lib/domain/guides/playbook';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { Notice } from '@/components/ui/Notice';
import { useToast } from '@/components/ui/ToastShelf';
import { DetailFields } from './DetailFields';
import { faultWords } from './remark-words';
import { SidePane } from './SidePane';
import { useReplyEdit } from './use-reply-edit';
import { VariantFields } from './VariantFields';
import css from './writing.module.css';

interface Props {
  id: string;
  types: readonly IssueType[];
  packs: readonly PackRow[];
  onDuplicate: (row: ReplyRow) => void;
  onGone: () => void;
}

/** One reply: its details, its wordings side by side, and what comes of them. */
export function ReplyEditor({ id, types, packs, onDuplicate, onGone }: Props) {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const toast = useToast();
  const edit = useReplyEdit(id);
  const [tone, setTone] = useState<Tone>('friendly');
  const { row } = edit;
  const playbook = useLive(
    async (db) => (row && row.playbook !== '' ? latestPlaybook(db, row.playbook) : undefined),
    [row?.playbook],
  );
  const named = useLive(
    async (db) => (row?.shortcut === undefined ? [] : readByOwnShortcut(db, row.shortcut)),
    [row?.shortcut],
  );
  if (!row) return <p className={css.empty}>{t.write.nothing}</p>;
  const titleOf = (other: string) => pickText(named?.find((e) => e.id === other)?.title ?? { en: other }, lang);
  const typed = shortcutFault(row, named ?? []);
  const faults = [...edit.faults.filter((f) => f.at !== 'shortcut'), ...(typed ? [typed] : [])];
  const loose = faults.filter((f) => f.at === '');
  const undoable = (text: string, revision: string) =>
    toast({
      text,
      action: {
        label: t.write.undo,
        run: () => void run(async () => (await undoReplyChange(desk, revision), toast({ text: t.write.undone }))),
      },
    });
  const save = () =>
    void run(async () => {
      const saved = await edit.save();
      if (!saved.ok) return;
      if (saved.revision === undefined) toast({ text: t.write.same });
      else undoable(t.write.saved, saved.revision);
    });
  const remove = () =>
    void run(async () => {
      await edit.discard();
      if (edit.stored) undoable(t.write.removed, await deleteReply(desk, id));
      onGone();
    });
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  const title = pickText(row.title, lang);
  return (
    <>
      <div className={css.editor} onKeyDown={keys} data-reply-editor={id}>
        <div className={css.head}>
          <h2>{title === '' ? t.write.untitled : title}</h2>
          <Button look="primary" disabled={busy || edit.isOvertaken} onClick={save} data-save>
            {t.write.save} <Kbd keys="Mod+S" />
          </Button>
          <Button onClick={() => onDuplicate(row)}>{t.write.duplicate}</Button>
          <Button look="bad" disabled={busy} onClick={remove} data-delete>
            {t.write.remove}
          </Button>
        </div>
        {edit.isOvertaken && (
          <Notice
            tone="bad"
            role="alert"
            actions={
              <>
                <Button onClick={() => void run(edit.discard)}>{t.write.takeTheirs}</Button>
                <Button onClick={edit.putOver}>{t.write.putOver}</Button>
              </>
            }
          >
            {t.write.other}
          </Notice>
        )}
        {edit.isUnsaved && !edit.isOvertaken && (
          <Notice
            tone="plain"
            actions={
              <Button look="ghost" onClick={() => void run(edit.discard)} data-discard>
                {t.write.discard}
              </Button>
            }
          >
            {t.write.unsaved}
          </Notice>
        )}
        {loose.map((fault) => (
          <Notice key={fault.kind} tone="bad" role="alert">
            {faultWords(fault, t, titleOf)}
          </Notice>
        ))}
        <VariantFields {...{ row, faults, tone }} placeholders={placeholdersOf(packs)} onTone={setTone} set={edit.set} onFinish={edit.settle} />
        <DetailFields {...{ row, types, playbook, faults, titleOf }} set={(changes) => edit.set({ ...row, ...changes })} />
      </div>
      <SidePane row={row} packs={packs} tone={tone} />
    </>
  );
} // prettier-ignore
