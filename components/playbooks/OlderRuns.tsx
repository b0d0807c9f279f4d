import { useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { moveRun } from '@/lib/actions/library/move-run';
import { readOlderRuns, type OlderRun } from '@/lib/db/playbooks';
import { viewsOf } from '@/lib/domain/cases/case-file';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { planMove } from '@/lib/domain/library/move-run';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useNow } from '@/components/app/use-now';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { useToast } from '@/components/ui/ToastShelf';
import { moveLines } from './book-words';
import css from './playbooks.module.css';

function Older({ older: { file, runId }, newest }: { older: OlderRun; newest: Playbook }) {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const toast = useToast();
  const now = useNow(60_000);
  const [isOpen, setOpen] = useState(false);
  const view = viewsOf(file, now).find((v) => v.run.id === runId);
  if (!view) return null;
  const { playbook } = view;
  const failedChecks = file.attempts.filter((a) => a.runId !== runId);
  const plan = planMove(view, newest, { now, failedChecks, lastNoteAt: file.lastNoteAt });
  const { name, reference } = file.case.customer;
  const move = () =>
    void run(async () => {
      const words = (p: typeof plan & { ok: true }) => moveLines(p, playbook, newest, t, lang).join('\n');
      await moveRun(desk, { caseId: file.case.id, runId, toVersion: newest.version, words });
      toast({ text: t.books.moved(newest.version) });
    });
  return (
    <li data-older={runId}>
      <span>
        {[name, reference].filter((x) => x !== '').join(' · ')} · {t.books.version(playbook.version)}
      </span>
      {!isOpen && (
        <Button onClick={() => setOpen(true)} data-look>
          {t.books.move}
        </Button>
      )}
      {isOpen && !plan.ok && <p className={css.warn}>{t.books.refusedMove[plan.why]}</p>}
      {isOpen && plan.ok && (
        <>
          <ul className={css.lines}>
            {moveLines(plan, playbook, newest, t, lang).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button look="primary" disabled={busy} onClick={move} data-move>
            {t.books.moveTo(newest.version)}
          </Button>
        </>
      )}
    </li>
  );
}

/** Cases that began with an older version, each to be moved by itself. */
export function OlderRuns({ newest }: { newest: Playbook }) {
  const { t } = useStudioText();
  const runs = useLive((db) => readOlderRuns(db, newest), [newest.id, newest.version]) ?? [];
  return (
    <>
      <h3>{t.books.older}</h3>
      {runs.length === 0 && <p className={css.faint}>{t.books.noOlder}</p>}
      <ul className={css.trial}>
        {runs.map((older) => (
          <Older key={older.runId} older={older} newest={newest} />
        ))}
      </ul>
    </>
  );
}
