import type { Scene } from '@/lib/actions/see-page';
import { addressToWords } from '@/lib/domain/cases/address-words';
import { editorName } from '@/lib/domain/target/editor-name';
import { roleOf } from '@/lib/domain/target/role';
import type { Place } from '@/lib/domain/target/target';
import { useText } from '@/components/i18n/text';
import { Pill } from '@/components/ui/Pill';
import { BoxChoice } from './BoxChoice';
import type { Sight } from './use-target';
import css from './TargetLine.module.css';

interface Props {
  sight: Sight | undefined;
  scene: Scene | undefined;
  address: string | undefined; // of the case
  onChosen: () => Promise<unknown>;
}

/** The boxes there are, in the order of the page, and which of them is chosen. */
function placesOf(sight: Sight | undefined): { places: Place[]; own: Place | undefined } {
  if (!sight || !('others' in sight)) return { places: [], own: undefined };
  const own = sight.kind === 'box' ? { frameId: sight.frameId, box: sight.box } : undefined;
  const places = [...(own ? [own] : []), ...sight.others];
  return { places: places.sort((a, b) => a.frameId - b.frameId || a.box.id - b.box.id), own };
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
