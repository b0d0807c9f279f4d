import { pickText } from '@/lib/base/l10n';
import type { ImportPlan } from '@/lib/domain/pack/plan';
import { useStudioText } from '@/components/settings/studio-text';
import { LongList } from './LongList';
import css from './imports.module.css';

/** Every link that is new or another, as plain words: none of them can be followed from here. */
export function LinkList({ plan }: { plan: ImportPlan }) {
  const { t, lang } = useStudioText();
  const titles = new Map(plan.items.map(({ kind, id, title }) => [`${kind}:${id}`, pickText(title, lang)]));
  return (
    <section className={css.card} data-links>
      <h3 className={css.heading}>
        {t.imports.links} ({plan.links.length})
      </h3>
      <LongList items={plan.links}>
        {({ link, where, instead }, i) => (
          <li
            key={`${where.kind}:${where.id}:${where.path}:${link}:${i}`}
            className={css.item}
            data-link={link}
          >
            <strong>{link}</strong>
            <span className={css.faint}>
              {t.imports.linkIn(titles.get(`${where.kind}:${where.id}`) ?? where.id)}
              {instead.length > 0 && ` · ${t.imports.instead(instead.join(', '))}`}
            </span>
          </li>
        )}
      </LongList>
    </section>
  );
}
