import { messageOf } from '@/lib/domain/message/message-of';
import { useText } from '@/components/i18n/text';
import { TextArea } from '@/components/ui/Input';
import { Preview } from './Preview';
import css from './Composer.module.css';

interface Props {
  text: string;
  isSource: boolean; // markdown: its look stands below it
  autoFocus: boolean;
  onEdit: (text: string) => void;
}

/** The agent's one edit of a text. */
export function EditedText({ text, isSource, autoFocus, onEdit }: Props) {
  const { t } = useText();
  return (
    <>
      <TextArea
        aria-label={t.send.edited}
        rows={7}
        value={text}
        onChange={(e) => onEdit(e.target.value)}
        autoFocus={autoFocus}
        {...(isSource && { 'aria-describedby': 'source-hint' })}
      />
      {isSource && (
        <>
          <p className={css.hint} id="source-hint">
            {t.send.sourceHint}
          </p>
          <Preview message={messageOf([{ kind: 'words', text }], 'markdown')} labels={{}} />
        </>
      )}
    </>
  );
}
