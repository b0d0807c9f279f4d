import { desk } from '@/lib/actions/desk';
import { republish } from '@/lib/actions/library/publish-playbook';
import { readShelf, readVersions } from '@/lib/db/playbooks';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { changesOf } from '@/lib/domain/library/playbook-changes';
import type { Place, PlaybookFault } from '@/lib/domain/library/playbook-fault';
import { momentShort } from '@/components/app/format';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import writing from '@/components/writing/writing.module.css';
import { changeLines, faultWords, titleIn } from './book-words';
import { OlderRuns } from './OlderRuns';
import { TryIt } from './TryIt';
import css from './playbooks.module.css';

interface Props {
  pb: Playbook;
  stored: Playbook | undefined;
  faults: readonly PlaybookFault[];
  go: (place: Place) => void;
}

function Versions({ pb, isNewest }: { pb: Playbook; isNewest: (version: number) => boolean }) {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const versions = useLive((db) => readVersions(db, pb.id), [pb.id]) ?? [];
  const shelf = useLive((db) => readShelf(db, pb.id), [pb.id]);
  return versions.map((old) => {
    const edition = shelf?.editions.find((e) => e.version === old.version);
    const by = edition?.by === '' ? t.write.someone : edition?.by;
    return (
      <details key={old.version} className={writing.revision} data-version={old.version}>
        <summary>
          {t.books.version(old.version)} · {edition ? `${momentShort(edition.at, lang)} · ${by} · ${t.books.acts[edition.act]}` : t.books.fromPack}
        </summary>
        <p className={css.faint}>{t.write.difference}</p>
        <ul className={css.lines}>
          {changeLines(changesOf(old, pb), old, pb, t, lang).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {!isNewest(old.version) && (
          <Button disabled={busy} onClick={() => void run(() => republish(desk, pb.id, old.version, 'restored'))} data-republish>
            {t.write.restore}
          </Button>
        )}
      </details>
    );
  });
} // prettier-ignore

/** Beside the playbook: what keeps it from being published, a run to try, the cases and the versions before. */
export function BookSide({ pb, stored, faults, go }: Props) {
  const { t, lang } = useStudioText();
  return (
    <aside className={writing.side}>
      <h3>{t.books.checks}</h3>
      <ul className={writing.remarks} data-faults={faults.length}>
        {faults.length === 0 && <li className={writing.ok}>{t.books.fine}</li>}
        {faults.map((fault) => {
          const words = faultWords(fault, pb, t, lang);
          const { part, id = '' } = fault.at;
          return (
            <li key={`${part} ${id} ${fault.kind} ${fault.detail ?? ''} ${fault.at.key ?? ''}`}>
              <Button look="link" onClick={() => go(fault.at)} data-fault={fault.kind}>
                {titleIn(pb, fault.at, lang)}: {words}
              </Button>
            </li>
          );
        })}
      </ul>
      {stored && <OlderRuns newest={stored} />}
      <h3>{t.books.tryIt}</h3>
      <TryIt key={pb.id} pb={pb} />
      <h3>{t.books.history}</h3>
      <Versions pb={pb} isNewest={(version) => version === stored?.version} />
    </aside>
  );
}
