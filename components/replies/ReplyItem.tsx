import { useLayoutEffect, useRef } from 'react';
import { LockKeyhole, Star } from 'lucide-react';
import { clip } from '@/lib/base/text';
import { pickText } from '@/lib/base/l10n';
import type { Incident } from '@/lib/domain/incidents/incident';
import { shortcutOf } from '@/lib/domain/replies/shortcuts';
import { bodyFor } from '@/lib/domain/replies/variants';
import { spansIn } from '@/lib/domain/search/highlight';
import { useSettings } from '@/components/app/settings-context';
import type { OpenCase } from '@/components/cases/use-cases';
import { needsToWords } from '@/components/guides/words';
import { useText } from '@/components/i18n/text';
import { Kbd } from '@/components/ui/Kbd';
import { IssueLine } from './KnownIssues';
import type { Shown } from './use-replies';
import { useCorpus } from './use-search';
import css from './RepliesTab.module.css';

function Marked({ query, text }: { query: string; text: string }) {
  const corpus = useCorpus();
  const spans = corpus ? spansIn(query, text, corpus.chars) : [];
  const ends = spans.map(([, to]) => to);
  return (
    <>
      {spans.map(([from, to], i) => (
        <span key={from}>
          {text.slice(ends[i - 1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}

/** Marks of a markdown body, which the line shows without. */
const MARKS = /\*\*|__|~~|^\s*(?:[-*+]|\d+\.|#{1,6}|>)\s+|\]\([^)]*\)|[[`]/gm;

/** A body in a line: its placeholders as dots, its conditions and marks gone. */
const gist = (body: string, isSource: boolean) => clip((isSource ? body.replace(MARKS, '') : body).replace(/\{%[^%]*%\}/g, '').replace(/\{\{[^}]*\}\}/g, '…').replace(/\s+/g, ' '), 110); // prettier-ignore

interface Props extends Shown {
  issue?: Incident | undefined; // that pins it
  open: OpenCase;
  query: string;
  chosen: boolean;
  onChoose: () => void;
}

/** A reply in the list: its title, and a line of its words; of one that is locked only what is missing. */
export function ReplyItem({ entry, reply, gate, issue, open, query, chosen, onChoose }: Props) {
  const { t, lang } = useText();
  const { channel, tone, lang: replyLang } = open.file.case;
  const { typedSites = [], favourites } = useSettings();
  const typed = typedSites.length > 0;
  const isFavourite = favourites?.includes(entry.id);
  const shortcut = typed ? `/${shortcutOf(entry)}` : entry.shortcut;
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const locked = gate.state !== 'open';
  const body = !locked ? bodyFor(reply, channel, tone, replyLang)?.body : undefined;
  return (
    <li
      ref={item}
      id={`reply-${entry.id}`}
      role="option"
      aria-selected={chosen}
      className={`${css.item} ${locked ? css.locked : ''}`}
      data-reply={entry.id}
      onMouseDown={(e) => {
        e.preventDefault(); // the search box keeps the keyboard
        if (e.detail < 2) onChoose(); // the second click of one on Insert, after which the list has moved
      }}
    >
      <span className={css.title}>
        {locked && <LockKeyhole size={12} aria-label={t.replies.locked} />}
        <span>
          <Marked query={query} text={pickText(entry.title, lang)} />
        </span>
        {isFavourite && <Star size={12} className={css.star} aria-label={t.replies.favourite} />}
        {shortcut !== undefined && <Kbd keys={shortcut} />}
      </span>
      {issue && <IssueLine issue={issue} />}
      {locked && gate.state === 'locked' && (
        <span className={css.sub}>
          {t.step.missing} {needsToWords(gate.needs, t, lang)}
        </span>
      )}
      {body !== undefined && (
        <span className={css.sub}>
          <Marked query={query} text={gist(body, reply.format === 'markdown')} />
        </span>
      )}
    </li>
  );
}
