import { useEffect, useId, useState } from 'react';
import { FileUp } from 'lucide-react';
import { useStudioText } from '@/components/settings/studio-text';
import css from './imports.module.css';

const ACCEPTED = '.yaml,.yml,.json,.csv,.tsv,.txt,.xlsx,.zip,.plist,.xml,.textexpander';

/** Where files are chosen, or dropped: anywhere in the page, so that none is opened in its place by mistake. */
export function FileDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useStudioText();
  const id = useId();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent) => {
      over(event);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', over);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return (
    <div className={`${css.drop} ${isOver ? css.over : ''}`} data-drop>
      <FileUp size={20} aria-hidden="true" />
      <input
        id={id}
        type="file"
        multiple
        accept={ACCEPTED}
        className={css.file}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className={css.pick}>
        {t.imports.pick}
      </label>
      <span id={`${id}-told`} className={css.faint}>
        {t.imports.drop}
      </span>
    </div>
  );
}
