import { pickText } from '@/lib/base/l10n';
import { itemKey, type ImportPlan, type PlanItem } from '@/lib/domain/pack/plan';
import { useStudioText } from '@/components/settings/studio-text';
import { Notice } from '@/components/ui/Notice';
import { Pill, type PillTone } from '@/components/ui/Pill';
import { itemWords, planWords } from './pack-words';
import css from './team.module.css';

/** So many are listed; the numbers above tell of all. */
const LISTED = 200;

const TONES: Record<PlanItem['state'], PillTone> = { new: 'ok', changed: 'accent', same: 'plain', gone: 'warn', refused: 'bad' }; // prettier-ignore

/** One thing that would become another: opened, leaf by leaf what it was and would be. */
function Item({ item }: { item: PlanItem }) {
  const { t, lang } = useStudioText();
  const title = pickText(item.title, lang);
  return (
    <li data-plan-item={itemKey(item)} data-state={item.state}>
      <details>
        <summary>
          <span>{t.team.item(t.team.kind[item.kind], title === '' ? item.id : title)}</span>{' '}
          <Pill tone={TONES[item.state]}>{t.packs.state[item.state]}</Pill>
        </summary>
        {item.why !== undefined && <p>{itemWords(t, item)}</p>}
        {item.changes.map(({ path, before, after }) => (
          <dl key={path} className={css.change}>
            <dt className={css.faint}>{path}</dt>
            {before !== undefined && (
              <dd>
                <del aria-label={t.team.from}>{before === '' ? t.team.nothing : before}</del>
              </dd>
            )}
            {after !== undefined && (
              <dd>
                <ins aria-label={t.team.to}>{after === '' ? t.team.nothing : after}</ins>
              </dd>
            )}
          </dl>
        ))}
      </details>
    </li>
  );
}

/** What a pack would do to the library: the numbers, every link that is new or another, and each change. */
export function WaitingSummary({ plan }: { plan: ImportPlan }) {
  const { t } = useStudioText();
  const changed = plan.items.filter(({ state }) => state !== 'same');
  return (
    <>
      <ul className={css.lines}>
        {planWords(t, plan).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {plan.links.length > 0 && (
        <Notice role="note">
          <ul className={css.lines} data-links>
            {plan.links.map(({ link, where, instead }) => (
              <li key={`${link} ${where.kind} ${where.id} ${where.path}`}>
                {t.team.linkIn(link, `${t.team.kind[where.kind]} ${where.id}`, where.path)}
                {instead.length > 0 && `, ${t.team.instead(instead.join(', '))}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className={css.items}>
        {changed.slice(0, LISTED).map((item) => (
          <Item key={itemKey(item)} item={item} />
        ))}
      </ul>
      {changed.length > LISTED && <p>{t.team.more(changed.length - LISTED)}</p>}
    </>
  );
}
