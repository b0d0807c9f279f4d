import { useEffect } from 'react';
import { desk } from '@/lib/actions/desk';
import { purgeTrash } from '@/lib/actions/library/purge-trash';
import { restoreDeleted } from '@/lib/actions/library/restore-reply';
import { reportFailure } from '@/lib/actions/report-failure';
import { pickText } from '@/lib/base/l10n';
import { readTrash } from '@/lib/db/revisions';
import { TRASH_KEPT } from '@/lib/domain/library/revision';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { Section } from '@/components/settings/Section';
import { useStudioText } from '@/components/settings/studio-text';
import studio from '@/components/settings/Studio.module.css';
import { Button } from '@/components/ui/Button';
import { useToast } from '@/components/ui/ToastShelf';

/** What was deleted, until its days are over. */
export function TrashSection() {
  const { t, lang } = useStudioText();
  const { run } = useAction();
  const toast = useToast();
  const rows = useLive(readTrash, []);
  useEffect(() => {
    purgeTrash(desk).catch((error: unknown) => reportFailure('trash', error));
  }, []);
  const day = (at: number) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(at);
  return (
    <Section title={t.write.trash} text={t.write.trashText}>
      {rows?.length === 0 && <p className={studio.text}>{t.write.trashNone}</p>}
      <ul className={studio.rows}>
        {rows?.map(({ id, at, row }) => {
          const title = pickText(row.title, lang);
          return (
            <li key={id} data-trashed={id}>
              <span>{title === '' ? t.write.untitled : title}</span>
              <span className={studio.text}>{t.write.until(day(at + TRASH_KEPT))}</span>
              <Button
                aria-label={`${t.write.putBack}: ${title}`}
                onClick={() =>
                  void run(async () => (await restoreDeleted(desk, id), toast({ text: t.write.isBack })))
                }
              >
                {t.write.putBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
