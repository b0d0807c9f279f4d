import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import { pickText } from '@/lib/base/l10n';
import type { ReplyEntry } from '@/lib/domain/replies/library';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import css from './writing.module.css';

/** Height of a row with the space below it. Pixels. */
const ROW = 50;

interface Props {
  entries: readonly ReplyEntry[];
  unsaved: ReadonlySet<string>; // of them, those that were never saved
  types: ReadonlyMap<string, string>; // titles of issue types
  query: string;
  chosen: string | undefined;
  onFind: (query: string) => void;
  onChoose: (id: string) => void;
  onCreate: () => void;
}

/** All replies that match, however many: only those in sight are drawn. */
export function ReplyList({ entries, unsaved, types, query, chosen, onFind, onChoose, onCreate }: Props) {
  const { t, lang } = useStudioText();
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const rows = useVirtualizer({ count: entries.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 }); // prettier-ignore
  const at = entries.findIndex((entry) => entry.id === chosen);
  const isHere = at >= 0;
  useEffect(() => {
    if (isHere) rows.scrollToIndex(at);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the list is there
  }, [isHere]);
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(entries.length - 1, at + step));
    const entry = entries[next];
    if (!entry) return;
    onChoose(entry.id);
    rows.scrollToIndex(next);
  };
  return (
    <div className={css.list}>
      <TextInput
        aria-label={t.write.find}
        placeholder={t.write.find}
        value={query}
        onChange={(e) => onFind(e.target.value)}
        onKeyDown={keys}
        data-find
      />
      <div className={css.above}>
        <span className={css.faint}>{t.write.count(entries.length)}</span>
        <Button onClick={onCreate} data-create>
          <Plus size={14} aria-hidden="true" /> {t.write.create}
        </Button>
      </div>
      {entries.length === 0 && <p className={css.faint}>{t.write.none}</p>}
      <div ref={box} className={css.rows} role="listbox" aria-label={t.write.title} tabIndex={0} onKeyDown={keys} data-list>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const entry = entries[index];
            if (!entry) return null;
            const title = pickText(entry.title, lang);
            return (
              <button
                key={entry.id}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={entry.id === chosen}
                aria-setsize={entries.length}
                aria-posinset={index + 1}
                className={css.item}
                style={{ transform: `translateY(${start}px)`, height: ROW - 4 }}
                onClick={() => onChoose(entry.id)}
                data-item={entry.id}
              >
                <span className={css.name}>
                  <span>{title === '' ? t.write.untitled : title}</span>
                  {entry.shortcut !== undefined && <Kbd keys={`/${entry.shortcut}`} />}
                </span>
                <span className={css.faint}>{unsaved.has(entry.id) ? t.write.never : (types.get(entry.playbook) ?? t.write.general)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
} // prettier-ignore
