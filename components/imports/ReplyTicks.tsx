import { useMemo, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { pickText } from '@/lib/base/l10n';
import { foldText } from '@/lib/base/text';
import type { DesksideDatabase } from '@/lib/db/database';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/Input';
import css from './imports.module.css';

const ROW = 30;
const readAll = (db: DesksideDatabase) => db.replies.toArray();

interface Props {
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

/** Every reply with a box to tick; only those in sight are drawn. */
export function ReplyTicks({ ticked, onTick }: Props) {
  const { t, lang } = useStudioText();
  const [query, setQuery] = useState('');
  const rows = useLive(readAll, []);
  const found = useMemo(() => {
    const wanted = foldText(query);
    const named = (rows ?? []).map(({ id, title, shortcut }) => ({ id, title: pickText(title, lang) || id, shortcut }));
    return named.filter(({ title, shortcut }) => foldText(`${title} ${shortcut ?? ''}`).includes(wanted));
  }, [rows, query, lang]);
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtual = useVirtualizer({ count: found.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 });
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    onTick(next);
  };
  return (
    <div className={css.ticks}>
      <div className={css.tools}>
        <TextInput aria-label={t.imports.find} placeholder={t.imports.find} value={query} onChange={({ target }) => setQuery(target.value)} data-tick-find />
        <Button onClick={() => onTick(new Set([...ticked, ...found.map(({ id }) => id)]))}>{t.imports.tickShown}</Button>
        <Button onClick={() => onTick(new Set())}>{t.imports.untick}</Button>
        <span className={css.faint}>{t.imports.ticked(ticked.size)}</span>
      </div>
      <div ref={box} className={css.tickList} role="region" aria-label={t.imports.whats.replies} tabIndex={0}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = found[index];
            return row && (
              <label key={row.id} className={css.tick} style={{ transform: `translateY(${start}px)`, height: ROW }}>
                <input type="checkbox" checked={ticked.has(row.id)} onChange={({ target }) => toggle(row.id, target.checked)} autoComplete="off" data-tick={row.id} />
                <span>{row.title}</span>
                {row.shortcut !== undefined && <span className={css.faint}>/{row.shortcut}</span>}
              </label>
            );
          })}
        </div>
      </div>
    </div>
  );
} // prettier-ignore
