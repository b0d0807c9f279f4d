import { useEffect, useState } from 'react';
import { Plus } from 'lucide-react';
import { desk } from '@/lib/actions/desk';
import { keepPlaybookEdit } from '@/lib/actions/library/keep-playbook-edit';
import { restorePlaybook } from '@/lib/actions/library/delete-playbook';
import { createId } from '@/lib/base/ids';
import { readGivenPacks } from '@/lib/db/library';
import { readDeletedPlaybooks, readPlaybookEdits, readPlaybooks } from '@/lib/db/playbooks';
import { blankPlaybook } from '@/lib/domain/library/publish';
import { trashEnd } from '@/lib/domain/library/revision';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import writing from '@/components/writing/writing.module.css';
import { titleIn } from './book-words';
import { PlaybookEditor } from './PlaybookEditor';
import css from './playbooks.module.css';

/** The playbook named in the address: `#playbooks/<id>`. */
const chosenNow = (): string | undefined => decodeURIComponent(/^#playbooks\/(.+)$/.exec(location.hash)?.[1] ?? '') || undefined; // prettier-ignore

const go = (id: string | undefined) => {
  location.hash = id === undefined ? 'playbooks' : `playbooks/${encodeURIComponent(id)}`;
};

function useChosen(): string | undefined {
  const [chosen, setChosen] = useState(chosenNow);
  useEffect(() => {
    const follow = () => setChosen(chosenNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return chosen;
}

/** Where playbooks are written: the list, one playbook, and what comes of it. */
export function PlaybooksSection() {
  const { t, lang } = useStudioText();
  const { run } = useAction();
  const chosen = useChosen();
  const packs = useLive(readGivenPacks, []);
  const stored = useLive(readPlaybooks, []);
  const edits = useLive(readPlaybookEdits, []);
  const deleted = useLive((db) => readDeletedPlaybooks(db, trashEnd(Date.now())), []) ?? [];
  if (!packs || !stored || !edits) return null;
  const gone = new Set(deleted.map(({ playbook }) => playbook.id));
  const begun = edits.map((e) => e.playbook).filter((p) => !gone.has(p.id) && !stored.some((s) => s.id === p.id));
  const create = () => {
    const id = `own.${createId(Date.now())}`;
    // Kept before a word is written, so that a closed tab loses no new playbook.
    void run(() => keepPlaybookEdit(desk, id, blankPlaybook(id), undefined)).then(() => go(id));
  };
  return (
    <div className={writing.writing}>
      <nav className={writing.list} aria-label={t.books.title}>
        <Button onClick={create} data-create>
          <Plus size={14} aria-hidden="true" /> {t.books.create}
        </Button>
        <ul className={css.books}>
          {[...begun, ...stored].map((pb) => {
            const title = titleIn(pb, { part: 'head' }, lang);
            return (
              <li key={pb.id}>
                <a href={`#playbooks/${encodeURIComponent(pb.id)}`} aria-current={pb.id === chosen ? 'true' : undefined} data-book={pb.id}>
                  <span>{title === '' ? t.write.untitled : title}</span>
                  <span className={css.faint}>{begun.includes(pb) ? t.books.never : t.books.version(pb.version)}</span>
                </a>
              </li>
            );
          })}
        </ul>
        {deleted.length > 0 && <h3 className={css.faint}>{t.books.trash}</h3>}
        <ul className={css.books}>
          {deleted.map(({ playbook }) => (
            <li key={playbook.id} className={css.line} data-deleted={playbook.id}>
              <span>{titleIn(playbook, { part: 'head' }, lang)}</span>
              <Button onClick={() => void run(() => restorePlaybook(desk, playbook.id))}>{t.write.putBack}</Button>
            </li>
          ))}
        </ul>
      </nav>
      {chosen === undefined || gone.has(chosen) ? (
        <p className={writing.empty}>{t.books.nothing}</p>
      ) : (
        <PlaybookEditor key={chosen} id={chosen} packs={packs} onGone={() => go(undefined)} />
      )}
    </div>
  );
} // prettier-ignore
