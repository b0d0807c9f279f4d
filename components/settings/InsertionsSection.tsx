import { useMemo, useState } from 'react';
import { clearInsertions } from '@/lib/actions/clear-insertions';
import { desk } from '@/lib/actions/desk';
import { exportInsertions } from '@/lib/actions/export-insertions';
import { readInsertions } from '@/lib/db/insertions';
import { summarizeInsertions } from '@/lib/domain/insertions/summarize';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from './studio-text';
import { Button } from '@/components/ui/Button';
import { LatestTable, SummaryTable } from './InsertionTables';
import { Section } from './Section';
import css from './Insertions.module.css';

/** So many of the latest are listed; the rest is in the summary and in the report. */
const LISTED = 50;

/** The log of insertions: where it fails, and a report of it that says nothing of what was written. */
export function InsertionsSection() {
  const { t } = useStudioText();
  const { run, busy } = useAction();
  const rows = useLive(readInsertions, []);
  const summaries = useMemo(() => summarizeInsertions(rows ?? []), [rows]);
  const [withSites, setWithSites] = useState(false);
  if (!rows) return null;
  return (
    <Section title={t.settings.places.insertions} text={t.insertions.text}>
      {rows.length === 0 ? (
        <p>{t.insertions.none}</p>
      ) : (
        <>
          <div className={css.actions}>
            <Button disabled={busy} onClick={() => void run(() => exportInsertions(desk, withSites))}>
              {t.insertions.export}
            </Button>
            <label title={t.insertions.withSitesHint}>
              <input
                type="checkbox"
                checked={withSites}
                onChange={(e) => setWithSites(e.target.checked)}
                autoComplete="off"
              />
              {t.insertions.withSites}
              <span className={css.sub}>{t.insertions.withSitesHint}</span>
            </label>
            <Button look="bad" disabled={busy} onClick={() => void run(() => clearInsertions(desk))}>
              {t.insertions.clear}
            </Button>
          </div>
          <div className={css.scroll}>
            <SummaryTable summaries={summaries} />
          </div>
          <div className={css.scroll}>
            <LatestTable rows={rows.slice(0, LISTED)} />
          </div>
        </>
      )}
    </Section>
  );
}
