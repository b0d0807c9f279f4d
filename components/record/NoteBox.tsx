import { useRef } from 'react';
import { desk } from '@/lib/actions/desk';
import { noteDraftKey, saveNote } from '@/lib/actions/save-note';
import { isBlank } from '@/lib/base/text';
import { useAction } from '@/components/app/use-action';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { isModEnter } from '@/components/ui/ime';
import { TextArea } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import { Notice } from '@/components/ui/Notice';
import { useGuardNotice } from '@/components/ui/use-guard-notice';
import { useDraft } from './use-draft';
import css from './NoteBox.module.css';

/** Where a note is written: kept as a draft with every key, saved on the timeline with Ctrl+Enter. */
export function NoteBox({ caseId }: { caseId: string }) {
  const { t } = useText();
  const draft = useDraft(noteDraftKey(caseId), caseId, '');
  const { run, busy } = useAction();
  const tellGuard = useGuardNotice();
  const saving = useRef(false);
  const save = () => {
    if (saving.current || isBlank(draft.text)) return;
    saving.current = true;
    const { text } = draft;
    void run(async () => tellGuard(await saveNote(desk, caseId, text)))
      .then((done) => done && draft.settled(text, 'cut'))
      .finally(() => (saving.current = false));
  };
  return (
    <div className={css.box}>
      <TextArea
        {...draft.props}
        aria-label={t.note.label}
        placeholder={t.note.placeholder}
        data-note
        onKeyDown={(e) => {
          if (!isModEnter(e)) return;
          e.preventDefault();
          save();
        }}
      />
      {draft.failed && (
        <Notice tone="bad" role="alert">
          {t.note.draftFailed}
        </Notice>
      )}
      <div className={css.row}>
        <span className={css.hint}>{draft.kept && <span className={css.kept}>{t.note.draft}</span>}</span>
        <Button onClick={save} disabled={busy || isBlank(draft.text)}>
          {t.note.save} <Kbd keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  );
}
