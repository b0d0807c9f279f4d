import { useRef, useState, type KeyboardEvent } from 'react';
import { Star } from 'lucide-react';
import { pickText } from '@/lib/base/l10n';
import { desk } from '@/lib/actions/desk';
import { editDetails } from '@/lib/actions/edit-details';
import { toggleFavourite } from '@/lib/actions/toggle-favourite';
import type { AskedReply } from '@/lib/actions/asked-reply';
import type { Scene } from '@/lib/actions/see-page';
import type { Via } from '@/lib/domain/guides/run';
import { useAction } from '@/components/app/use-action';
import { useSettings } from '@/components/app/settings-context';
import type { OpenCase } from '@/components/cases/use-cases';
import { CheckButton } from '@/components/draft-check/CheckButton';
import { useText } from '@/components/i18n/text';
import { isComposing, isEnter } from '@/components/ui/ime';
import { TextInput } from '@/components/ui/Input';
import { keysToWords } from '@/components/ui/Kbd';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { Composer, type ComposerHandle } from './Composer';
import { FILTER_KEYS, FilterRow } from './FilterRow';
import { ReplyItem } from './ReplyItem';
import { usePinned } from './use-pinned';
import { useShownReplies, type Filters } from './use-replies';
import css from './RepliesTab.module.css';

export { KnownIssues } from './KnownIssues'; // comes along: a piece of its own would cost more than it holds

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

/** Marks the chosen reply as one of the agent's own few. */
function Favourite({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={css.toggle}
      aria-pressed={on}
      aria-label={t.replies.favourite}
      title={`${t.replies.favourite} (${keysToWords('Alt+S')})`}
      aria-keyshortcuts="Alt+S"
      onClick={onToggle}
    >
      <Star size={14} aria-hidden="true" />
    </button>
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
  const { t, lang } = useText();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0); // from the search's best, which known issues stand above
  const [looked, setLooked] = useState(false); // at others than the one asked for
  const search = useFirstFocus<HTMLInputElement>();
  const composer = useRef<ComposerHandle>(null);
  const [filters, setFilters] = useState<Filters>({});
  const { run } = useAction();
  const { favourites = [] } = useSettings();
  const list = usePinned(useShownReplies(query, open, filters, asked?.reply), open);
  const { shown = [], begin = 0 } = list ?? {};
  const last = shown.length - 1 - begin;
  const chosen = shown[(at > 0 ? Math.min(at, last) : at) + begin]; // none where nothing was found, or after a send
  const star = () => void (chosen && run(() => toggleFavourite(desk, chosen.entry.id)));
  const find = (words: string) => {
    setQuery(words);
    setAt(0);
  };
  const narrow = (next: Filters) => {
    setFilters(next);
    setAt(0);
  };
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    setLooked(true);
    const filter = event.altKey ? FILTER_KEYS[event.code] : undefined;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (filter) {
      event.preventDefault();
      narrow({ ...filters, [filter]: !filters[filter] });
    } else if (event.altKey && event.code === 'KeyS' && chosen) {
      event.preventDefault();
      star();
    } else if (step !== undefined) {
      event.preventDefault();
      setAt((was) => Math.max(-begin, Math.min(last, was + step)));
    } else if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      find('');
    } else if (isEnter(event)) {
      event.preventDefault();
      // Before the list is the one of these words, an Enter means none of its replies.
      if (list?.isCurrent && search.current?.value === query)
        composer.current?.enter(event.altKey ? 'copied' : 'inserted');
    }
  };
  const done = (via: Via) => {
    onSent?.(via);
    setQuery('');
    setAt(-Infinity); // the next Enter must not send what nobody chose
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
          onChange={(e) => find(e.target.value)}
          onKeyDown={keys}
          data-search
        />
        <LangChoice open={open} />
        <FilterRow filters={filters} onChange={narrow} />
      </div>
      {list?.isCurrent && last < 0 && (
        <p className={css.none}>{query === '' ? t.replies.noneHere : t.replies.none(query)}</p>
      )}
      <ul
        className={css.list}
        id="reply-list"
        role="listbox"
        aria-label={t.replies.list}
        aria-busy={list?.isCurrent !== true}
      >
        {shown.map(({ entry, gate, reply, issue }, i) => (
          <ReplyItem
            key={entry.id}
            {...{ entry, gate, reply, issue, open, query }}
            chosen={entry.id === chosen?.entry.id}
            onChoose={() => setAt(i - begin)}
          />
        ))}
      </ul>
      {chosen && (
        <div className={css.preview}>
          <div className={css.head}>
            {pickText(chosen.entry.title, lang)}
            <Favourite on={favourites.includes(chosen.entry.id)} onToggle={star} />
          </div>
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
