import { GivenBy } from './GivenBy';
import { useStudioText } from './studio-text';
import css from './Studio.module.css';
import { useEffective } from './use-given';

/** How long closed cases are kept, and who says so. */
export function Kept() {
  const { t } = useStudioText();
  const { retention, sources } = useEffective();
  return (
    <div className={css.rows} data-retention={retention?.days}>
      <p>{retention ? t.given.kept(retention.days) : t.given.keptForGood}</p>
      <GivenBy source={sources.retention} />
    </div>
  );
}
