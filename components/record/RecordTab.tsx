import { useEffect, useRef, useState } from 'react';
import { momentShort } from '@/components/app/format';
import { later } from '@/components/app/later';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import type { TimelineEntry } from '@/lib/db/timeline';
import { entryKind, entryToWords, type Names } from './entry-words';
import { NoteBox } from './NoteBox';
import { useNames, useTimeline } from './use-timeline';
import css from './RecordTab.module.css';

const WrapUpSheet = later(async () => (await import('@/components/cases/WrapUpSheet')).WrapUpSheet);

function Entry({ entry, names }: { entry: TimelineEntry; names: Names }) {
  const { t, lang } = useText();
  const { event, text } = entry;
  const kind = entryKind(event);
  const words = entryToWords(event, names, t, lang);
  return (
    <li className={`${css.entry} ${css[kind]}`} data-event={event.t}>
      <div>
        {kind === 'note' ? <span className={css.words}>{text ?? t.record.gone}</span> : words}{' '}
        <time className={css.time} dateTime={new Date(event.at).toISOString()}>
          {momentShort(event.at, lang)}
        </time>
        {event.by !== '' && <span className={css.time}> {event.by}</span>}
      </div>
      {kind !== 'note' && text !== undefined && <div className={css.text}>{text}</div>}
    </li>
  );
}

/** The record of a case: everything on it, oldest first, and the place to write the next note. */
export function RecordTab({ open }: { open: OpenCase }) {
  const { t } = useText();
  const caseId = open.file.case.id;
  const entries = useTimeline(caseId);
  const names = useNames(caseId);
  const end = useRef<HTMLLIElement>(null);
  const [wrapping, setWrapping] = useState(false);
  const count = entries?.length ?? 0;
  useEffect(() => {
    void end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  return (
    <>
      <div className={css.scroll} role="region" aria-label={t.record.title} tabIndex={0}>
        <ol className={css.line}>
          {names &&
            entries?.map((entry) => (
              <Entry key={entry.event.id} entry={entry} names={{ ...names, views: open.views }} />
            ))}
          <li ref={end} aria-hidden="true" />
        </ol>
      </div>
      <footer className={css.foot}>
        <NoteBox key={caseId} caseId={caseId} />
        {open.file.case.status !== 'closed' && (
          <Button look="primary" onClick={() => setWrapping(true)}>
            {t.wrap.open}
          </Button>
        )}
      </footer>
      {wrapping && <WrapUpSheet open={open} onClose={() => setWrapping(false)} />}
    </>
  );
}
