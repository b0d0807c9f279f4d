import { useEffect, useRef } from 'react';
import { desk } from '@/lib/actions/desk';
import { chooseBox } from '@/lib/actions/see-boxes';
import type { Place } from '@/lib/domain/target/target';
import { useAction } from '@/components/app/use-action';
import { useText } from '@/components/i18n/text';
import { Kbd } from '@/components/ui/Kbd';
import css from './TargetLine.module.css';

const isSame = (a: Place, b: Place) => a.frameId === b.frameId && a.box.id === b.box.id;

interface Props {
  places: Place[];
  own: Place | undefined;
  /** Looks at the page again; done when what it saw is shown. */
  onChosen: () => Promise<unknown>;
}

/**
 * One pick after another, for keys come faster than a page answers; of those that wait only the last is done. `from` is
 * what the next key counts from: the last pick, until the page shows another box for a reason of its own.
 */
function usePicks(own: Place | undefined, onChosen: Props['onChosen']) {
  const { run } = useAction();
  const wanted = useRef<Place>(undefined);
  const busy = useRef(false);
  useEffect(() => {
    if (!busy.current) wanted.current = undefined;
  }, [own]);
  const pick = async (place: Place) => {
    wanted.current = place;
    if (busy.current) return;
    busy.current = true;
    const next = async (): Promise<void> => {
      const { current } = wanted;
      if (current) await run(() => chooseBox(desk, current));
      if (wanted.current === current) await onChosen();
      if (wanted.current !== current) await next();
    };
    await next();
    busy.current = false;
  };
  return { pick, from: () => wanted.current ?? own };
}

/** Several boxes by name: a click or a key picks one, and the page shows which. */
export function BoxChoice({ places, own, onChosen }: Props) {
  const { t } = useText();
  const { pick, from } = usePicks(own, onChosen);
  const step = (by: 1 | -1) => {
    const last = from();
    const at = places.findIndex((place) => last && isSame(place, last));
    const next = at < 0 ? places.at(by === 1 ? 0 : -1) : places[(at + by + places.length) % places.length];
    if (next) void pick(next);
  };
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.repeat || event.target instanceof HTMLSelectElement) return;
      const by = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(by);
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, []);
  return (
    <div className={css.boxes} role="group" aria-label={t.target.boxes}>
      {places.map((place, i) => (
        <button
          key={`${place.frameId}-${place.box.id}`}
          type="button"
          className={css.box}
          aria-pressed={own !== undefined && isSame(place, own)}
          data-box={i}
          onClick={() => void pick(place)}
        >
          {place.box.name === '' ? `${t.target.kind[place.box.kind]} ${i + 1}` : place.box.name}
        </button>
      ))}
      <span className={css.line}>
        <Kbd keys="Alt+Down" /> {t.target.next}
      </span>
    </div>
  );
}
