import { useEffect, useRef } from 'react';
import { desk } from '@/lib/actions/desk';
import { chooseBox } from '@/lib/actions/see-boxes';
import type { Scene } from '@/lib/actions/see-page';
import { addressToWords } from '@/lib/domain/cases/address-words';
import { editorName } from '@/lib/domain/target/editor-name';
import { roleOf } from '@/lib/domain/target/role';
import type { Place } from '@/lib/domain/target/target';
import { useAction } from '@/components/app/use-action';
import { useText } from '@/components/i18n/text';
import { Kbd } from '@/components/ui/Kbd';
import { Pill } from '@/components/ui/Pill';
import type { Sight } from './use-target';
import css from './TargetLine.module.css';

interface Props {
  sight: Sight | undefined;
  scene: Scene | undefined;
  address: string | undefined; // of the case
  onChosen: () => void;
}

const isSame = (a: Place, b: Place) => a.frameId === b.frameId && a.box.id === b.box.id;

/** The boxes there are, in the order of the page, and which of them is chosen. */
function placesOf(sight: Sight | undefined): { places: Place[]; own: Place | undefined } {
  if (!sight || !('others' in sight)) return { places: [], own: undefined };
  const own = sight.kind === 'box' ? { frameId: sight.frameId, box: sight.box } : undefined;
  const places = [...(own ? [own] : []), ...sight.others];
  return { places: places.sort((a, b) => a.frameId - b.frameId || a.box.id - b.box.id), own };
}

/** Several boxes by name: a click or a key picks one, and the page shows which. */
function BoxChoice({
  places,
  own,
  onChosen,
}: {
  places: Place[];
  own: Place | undefined;
  onChosen: () => void;
}) {
  const { t } = useText();
  const { run } = useAction();
  const picked = useRef(own); // keys come faster than the page answers
  useEffect(() => {
    picked.current = own;
    // oxlint-disable-next-line react/exhaustive-deps -- only another box, not the same one seen again
  }, [own?.frameId, own?.box.id]);
  const pick = (place: Place | undefined) => {
    if (!place) return;
    picked.current = place;
    void run(() => chooseBox(desk, place)).then(() => onChosen());
  };
  const step = (by: 1 | -1) => {
    const from = picked.current;
    const at = places.findIndex((place) => from && isSame(place, from));
    pick(places[(at + by + places.length) % places.length] ?? places[0]);
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
          onClick={() => pick(place)}
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

function Words({ sight, scene, address, onChosen }: Props) {
  const { t } = useText();
  if (!sight) return <p className={css.line}>{'\u00a0'}</p>;
  const other = address !== undefined && scene !== undefined && scene.address !== address;
  if (other && sight.kind !== 'no-access')
    return <p className={`${css.line} ${css.warn}`}>{t.target.other(addressToWords(address))}</p>;
  const { places, own } = placesOf(sight);
  const rest = own && [editorName(own.box.hint), scene?.host].filter((x) => x !== undefined).join(' · ');
  return (
    <>
      {sight.kind !== 'box' && <p className={`${css.line} ${css.warn}`}>{t.target.none[sight.kind]}</p>}
      {own && (
        <p className={css.line} data-target>
          {t.target.goesTo} <b>{own.box.name === '' ? t.target.kind[own.box.kind] : own.box.name}</b>
          {roleOf(own.box) === 'internal' && (
            <>
              {' '}
              <Pill tone="warn">{t.target.internal}</Pill>
            </>
          )}
          {rest === '' ? '' : ` · ${rest}`}
        </p>
      )}
      {places.length > (own ? 1 : 0) && <BoxChoice {...{ places, own, onChosen }} />}
    </>
  );
}

/** Where a reply would go now, by name, before anything goes anywhere. Its place is kept, so that nothing above it moves. */
export function TargetLine(props: Props) {
  return (
    <div className={css.target}>
      <Words {...props} />
    </div>
  );
}
