import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import { pickText } from '@/lib/base/l10n';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/Input';
import { Kbd } from '@/components/ui/Kbd';
import { useRows } from './use-rows';
import css from './writing.module.css';

/** Height of a row with the space below it. Pixels. */
const ROW = 50;

interface Props {
  ids: readonly string[]; // of what is stored
  unsaved: readonly ReplyRow[]; // begun and never saved
  types: ReadonlyMap<string, string>; // titles of issue types
  query: string;
  chosen: string | undefined;
  onFind: (query: string) => void;
  onChoose: (id: string) => void;
  onCreate: () => void;
}

/** All replies that match, however many: only those in sight are drawn. */
export function ReplyList({ ids: stored, unsaved, types, query, chosen, onFind, onChoose, onCreate }: Props) {
  const { t, lang } = useStudioText();
  const ids = [...unsaved.map((row) => row.id), ...stored];
  const begun = new Map(unsaved.map((row) => [row.id, row]));
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const rows = useVirtualizer({ count: ids.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 }); // prettier-ignore
  const inSight = rows.getVirtualItems();
  const read = useRows(ids, inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0);
  const at = chosen === undefined ? -1 : ids.indexOf(chosen);
  const isHere = at >= 0;
  useEffect(() => {
    if (isHere) rows.scrollToIndex(at);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the list is there
  }, [isHere]);
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(ids.length - 1, at + step));
    const id = ids[next];
    if (id === undefined) return;
    onChoose(id);
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
        <span className={css.faint}>{t.write.count(ids.length)}</span>
        <Button onClick={onCreate} data-create>
          <Plus size={14} aria-hidden="true" /> {t.write.create}
        </Button>
      </div>
      {ids.length === 0 && <p className={css.faint}>{t.write.none}</p>}
      <div ref={box} className={css.rows} role="listbox" aria-label={t.write.title} tabIndex={0} onKeyDown={keys} data-list>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {inSight.map(({ index, start }) => {
            const id = ids[index];
            if (id === undefined) return null;
            const row = begun.get(id) ?? read.get(id);
            const title = row && pickText(row.title, lang);
            return (
              <button
                key={id}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={id === chosen}
                aria-setsize={ids.length}
                aria-posinset={index + 1}
                className={css.item}
                style={{ transform: `translateY(${start}px)`, height: ROW - 4 }}
                onClick={() => onChoose(id)}
                data-item={id}
              >
                <span className={css.name}>
                  <span>{title === '' ? t.write.untitled : title}</span>
                  {row?.shortcut !== undefined && <Kbd keys={`/${row.shortcut}`} />}
                </span>
                <span className={css.faint}>{begun.has(id) ? t.write.never : row && (types.get(row.playbook) ?? t.write.general)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
} // prettier-ignore
