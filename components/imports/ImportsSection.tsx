import { useStudioText } from '@/components/settings/studio-text';
import { Notice } from '@/components/ui/Notice';
import { DoneNotice } from './DoneNotice';
import { ExportForm } from './ExportForm';
import { FileDrop } from './FileDrop';
import { LookView } from './LookView';
import { useImport } from './use-import';
import css from './imports.module.css';

/** Import and export: files in, each looked at first, and files out. */
export function ImportsSection() {
  const { t } = useStudioText();
  const work = useImport();
  return (
    <div className={css.place}>
      <section className={css.part} aria-busy={work.reading !== undefined}>
        <h2>{t.settings.places.imports}</h2>
        <p className={css.faint}>{t.imports.text}</p>
        <FileDrop onFiles={work.take} />
        {work.done && <DoneNotice done={work.done} onUndo={() => void work.undo()} />}
        {work.reading !== undefined && (
          <Notice tone="plain">
            <span data-reading>{t.imports.reading(work.reading)}</span>
          </Notice>
        )}
        {work.look && <LookView look={work.look} work={work} />}
      </section>
      <ExportForm />
    </div>
  );
}
