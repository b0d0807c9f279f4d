import { useMemo } from 'react';
import { diffWordsWithSpace } from 'diff';
import { desk } from '@/lib/actions/desk';
import { restoreRevision } from '@/lib/actions/library/restore-reply';
import { readRevisions } from '@/lib/db/revisions';
import type { ReplyRevision } from '@/lib/domain/library/revision';
import { reviewReply } from '@/lib/domain/library/reply-review';
import { SAMPLE_NAMES, sampleMessage } from '@/lib/domain/library/sample-message';
import { placeWords, remarkWords } from './remark-words';
import { bodyAt, variantsOf } from '@/lib/domain/library/variants';
import { placeholdersOf } from '@/lib/domain/replies/compose';
import type { PackRow, ReplyRow } from '@/lib/domain/replies/library';
import type { Tone } from '@/lib/domain/guides/playbook';
import { momentShort } from '@/components/app/format';
import { useAction } from '@/components/app/use-action';
import { useNow } from '@/components/app/use-now';
import { useLive } from '@/components/app/use-live';
import { useSettings } from '@/components/app/settings-context';
import { Preview } from '@/components/replies/Preview';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { LANGS } from './DetailFields';
import css from './writing.module.css';

interface Props {
  row: ReplyRow;
  packs: readonly PackRow[];
  tone: Tone;
}

/** Both languages as they would leave, by the same rules that insert. */
function Previews({ row, packs, tone }: Props) {
  const { t } = useStudioText();
  const settings = useSettings();
  const labels = useMemo(() => Object.fromEntries(Object.entries(placeholdersOf(packs)).map(([n, p]) => [n, p.label])), [packs]);
  return LANGS.map((lang) => {
    const body = bodyAt(row, { channel: undefined, tone, lang });
    const name = SAMPLE_NAMES[lang] ?? '';
    const message = body === undefined || body === '' ? undefined : sampleMessage(body, row.format, { lang, tone, name, packs, settings });
    return (
      message && (
        <div key={lang} data-preview={lang}>
          <p className={css.faint}>{t.write.sampleOf(name)}</p>
          <Preview message={message} labels={labels} />
        </div>
      )
    );
  });
} // prettier-ignore

/** What one revision says that the text now does not, and the other way round. */
function Difference({ from, to }: { from: ReplyRow; to: ReplyRow }) {
  const { t } = useStudioText();
  const now = new Map(variantsOf(to).map(({ key, body }) => [key, body]));
  const then = new Map(variantsOf(from).map(({ key, body }) => [key, body]));
  const keys = [...new Set([...then.keys(), ...now.keys()])].filter((key) => then.get(key) !== now.get(key));
  if (keys.length === 0) return <p className={css.faint}>{t.write.alike}</p>;
  return keys.map((key) => (
    <div key={key}>
      <p className={css.faint}>{placeWords(key, t)}</p>
      <p className={css.diff}>
        {diffWordsWithSpace(then.get(key) ?? '', now.get(key) ?? '').map((part, i) => {
          const place = `${i}`;
          if (part.added) return <ins key={place}>{part.value}</ins>;
          if (part.removed) return <del key={place}>{part.value}</del>;
          return <span key={place}>{part.value}</span>;
        })}
      </p>
    </div>
  ));
} // prettier-ignore

function Revision({ revision, row }: { revision: ReplyRevision; row: ReplyRow }) {
  const { t, lang } = useStudioText();
  const { run } = useAction();
  const by = revision.by === '' ? t.write.someone : revision.by;
  return (
    <details className={css.revision} data-revision={revision.act}>
      <summary>
        {momentShort(revision.at, lang)} · {by} · {t.write.acts[revision.act]}
      </summary>
      {revision.row && (
        <>
          <p className={css.faint}>{t.write.difference}</p>
          <Difference from={revision.row} to={row} />
          <Button onClick={() => void run(() => restoreRevision(desk, revision.id))} data-restore>
            {t.write.restore}
          </Button>
        </>
      )}
    </details>
  );
}

/** Beside what is written: how it leaves, what is to be looked at, and what it was before. */
export function SidePane({ row, packs, tone }: Props) {
  const { t } = useStudioText();
  const settings = useSettings();
  const now = useNow(600_000);
  const history = useLive((db) => readRevisions(db, row.id), [row.id]) ?? [];
  const official = useMemo(() => {
    const values = [...packs.map((p) => p.settings), settings.values].flatMap((v) => Object.values(v));
    return [...packs.flatMap((p) => p.officialLinks), ...values.flatMap((v) => (typeof v === 'string' ? [v] : Object.values(v)))];
  }, [packs, settings]); // prettier-ignore
  const remarks = reviewReply(row, official, now);
  return (
    <aside className={css.side}>
      <h3>{t.write.preview}</h3>
      <Previews {...{ row, packs, tone }} />
      <h3>{t.write.checks}</h3>
      <ul className={css.remarks} data-remarks>
        {remarks.length === 0 && <li className={css.ok}>{t.write.fine}</li>}
        {remarks.map((remark) => {
          const words = remarkWords(remark, t);
          return (
            <li key={words} data-remark={remark.kind}>
              {words}
            </li>
          );
        })}
      </ul>
      <h3>{t.write.history}</h3>
      {history.length === 0 && <p className={css.faint}>{t.write.noHistory}</p>}
      {history.map((revision) => (
        <Revision key={revision.id} revision={revision} row={row} />
      ))}
    </aside>
  );
}
