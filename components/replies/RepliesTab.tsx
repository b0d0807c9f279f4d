import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { LockKeyhole } from 'lucide-react';
import { desk } from '@/lib/actions/desk';
import { editDetails } from '@/lib/actions/edit-details';
import type { AskedReply } from '@/lib/actions/asked-reply';
import type { Scene } from '@/lib/actions/see-page';
import { clip } from '@/lib/base/text';
import { pickText } from '@/lib/base/l10n';
import type { ReplyEntry, ReplyRow } from '@/lib/domain/replies/library';
import { shortcutOf } from '@/lib/domain/replies/shortcuts';
import { replyOnCase } from '@/lib/domain/replies/outgoing';
import { bodyFor } from '@/lib/domain/replies/variants';
import type { Gate } from '@/lib/domain/guides/gate';
import type { Via } from '@/lib/domain/guides/run';
import { matchesIn } from '@/lib/domain/search/find-replies';
import { useAction } from '@/components/app/use-action';
import { useSettings } from '@/components/app/settings-context';
import type { OpenCase } from '@/components/cases/use-cases';
import { CheckButton } from '@/components/draft-check/CheckButton';
import { needsToWords } from '@/components/guides/words';
import { useText } from '@/components/i18n/text';
import { isComposing, isEnter } from '@/components/ui/ime';
import { TextInput } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { Composer, type ComposerHandle } from './Composer';
import { useFound, useReplyRows } from './use-replies';
import css from './RepliesTab.module.css';

function Marked({ query, text }: { query: string; text: string }) {
  const spans = matchesIn(query, text);
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

interface ItemProps {
  entry: ReplyEntry;
  reply: ReplyRow;
  gate: Gate;
  open: OpenCase;
  query: string;
  chosen: boolean;
  onChoose: () => void;
}

function Item({ entry, reply, gate, open, query, chosen, onChoose }: ItemProps) {
  const { t, lang } = useText();
  const { channel, tone, lang: replyLang } = open.file.case;
  const typed = (useSettings().typedSites ?? []).length > 0;
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
      onPointerDown={(e) => (e.preventDefault(), onChoose())}
    >
      <span className={css.title}>
        {locked && <LockKeyhole size={12} aria-label={t.replies.locked} />}
        <Marked query={query} text={pickText(entry.title, lang)} />
        {shortcut !== undefined && <Kbd keys={shortcut} />}
      </span>
      {locked && gate.state === 'locked' && (
        <span className={css.sub}>
          {t.step.missing} {needsToWords(gate.needs, t, lang)}
        </span>
      )}
      {body !== undefined && <span className={css.sub}>{gist(body, reply.format === 'markdown')}</span>}
    </li>
  );
}

function LangChoice({ open }: { open: OpenCase }) {
  const { t } = useText();
  const { run } = useAction();
  const { id, lang, tone } = open.file.case;
  const set = (details: Parameters<typeof editDetails>[2]) => void run(() => editDetails(desk, id, details));
  return (
    <div className={css.chips}>
      <button
        type="button"
        className={css.chip}
        onClick={() => set({ lang: lang === 'en' ? 'zh-CN' : 'en' })}
      >
        {lang === 'en' ? 'English' : '中文'}
      </button>
      <button
        type="button"
        className={css.chip}
        onClick={() => set({ tone: tone === 'formal' ? 'friendly' : 'formal' })}
      >
        {t.tone[tone]}
      </button>
      <span className={css.check}>
        <CheckButton />
      </span>
    </div>
  );
}

interface Props {
  open: OpenCase;
  scene: Scene | undefined;
  door?: 'panel' | 'palette';
  asked?: AskedReply | undefined; // comes first, with why another door refused it
  onSent?: (via: Via) => void;
}

/** Finding a reply: words, arrows, Enter. What is locked shows its title and what is missing, and has no words here. */
export function RepliesTab({ open, scene, door, asked, onSent }: Props) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [looked, setLooked] = useState(false); // at others than the one asked for
  const search = useFirstFocus<HTMLInputElement>();
  const composer = useRef<ComposerHandle>(null);
  const { channel, playbooks } = open.file.case;
  const found = useFound(query, playbooks, asked?.reply);
  const rows = useReplyRows(found?.map((entry) => entry.id) ?? []);
  const shown = (found ?? []).flatMap((entry) => {
    const row = rows.get(entry.id);
    if (!row) return []; // not read yet
    const { reply, gate } = replyOnCase(row, channel, open.views);
    return gate.state === 'hidden' && entry.id !== asked?.reply ? [] : [{ entry, gate, reply }];
  });
  const chosen = shown[Math.min(at, shown.length - 1)]; // none where `at` is -1
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    setLooked(true);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((was) => Math.max(0, Math.min(shown.length - 1, was + step)));
    } else if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
      setAt(0);
    } else if (isEnter(event)) {
      event.preventDefault();
      const blank = document.querySelector<HTMLElement>('[data-composer] [data-ask]:not([data-filled])');
      if (blank) blank.focus();
      else composer.current?.send(event.altKey ? 'copied' : 'inserted');
    }
  };
  const done = (via: Via) => {
    onSent?.(via);
    setQuery('');
    setAt(-1); // the next Enter must not send what nobody chose
    search.current?.focus();
  };
  return (
    <div className={css.tab}>
      <div className={css.search}>
        <TextInput
          ref={search}
          role="combobox"
          aria-expanded="true"
          aria-controls="reply-list"
          aria-autocomplete="list"
          {...(chosen ? { 'aria-activedescendant': `reply-${chosen.entry.id}` } : {})}
          aria-label={t.replies.search}
          placeholder={t.replies.search}
          value={query}
          onChange={(e) => (setQuery(e.target.value), setAt(0))}
          onKeyDown={keys}
          data-search
        />
        <LangChoice open={open} />
      </div>
      {found && shown.length === 0 && <p className={css.none}>{t.replies.none(query)}</p>}
      <ul className={css.list} id="reply-list" role="listbox" aria-label={t.replies.list}>
        {shown.map(({ entry, gate, reply }, i) => (
          <Item
            key={entry.id}
            {...{ entry, gate, reply, open, query }}
            chosen={entry.id === chosen?.entry.id}
            onChoose={() => setAt(i)}
          />
        ))}
      </ul>
      {chosen && (
        <div className={css.preview}>
          <Composer
            key={chosen.entry.id}
            open={open}
            outgoing={{ kind: 'reply', reply: chosen.entry.id }}
            scene={scene}
            handle={composer}
            {...(door && { door })}
            asked={chosen.entry.id === asked?.reply ? asked : undefined}
            autoFocus={!looked && chosen.entry.id === asked?.reply}
            onSent={done}
          />
        </div>
      )}
    </div>
  );
}
