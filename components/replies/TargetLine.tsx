import { addressToWords } from '@/lib/domain/cases/address';
import { editorName } from '@/lib/domain/target/editor-name';
import type { Scene } from '@/lib/actions/see-page';
import type { Sight } from '@/components/app/use-page';
import { useText } from '@/components/i18n/text';
import css from './TargetLine.module.css';

interface Props {
  sight: Sight | undefined;
  scene: Scene | undefined;
  address: string | undefined; // of the case
}

/** Where a reply would go now, by name, before anything goes anywhere. */
export function TargetLine({ sight, scene, address }: Props) {
  const { t } = useText();
  if (!sight) return <p className={css.line}>{'\u00a0'}</p>;
  const other = address !== undefined && scene !== undefined && scene.address !== address;
  if (other && sight.kind !== 'no-access')
    return <p className={`${css.line} ${css.warn}`}>{t.target.other(addressToWords(address))}</p>;
  if (sight.kind !== 'box') return <p className={`${css.line} ${css.warn}`}>{t.target.none[sight.kind]}</p>;
  const { box } = sight;
  const name = box.name === '' ? t.target.kind[box.kind] : box.name;
  const rest = [editorName(box.hint), scene?.host].filter((x) => x !== undefined).join(' · ');
  return (
    <p className={css.line}>
      {t.target.goesTo} <b>{name}</b>
      {rest === '' ? '' : ` · ${rest}`}
    </p>
  );
}
