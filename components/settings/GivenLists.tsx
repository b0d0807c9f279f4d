import { pickText } from '@/lib/base/l10n';
import { readGivenPacks } from '@/lib/db/library';
import type { PackRow } from '@/lib/domain/replies/library';
import type { Source } from '@/lib/domain/settings/effective';
import { useLive } from '@/components/app/use-live';
import { FieldSet } from '@/components/ui/Field';
import { GivenBy } from './GivenBy';
import { useStudioText } from './studio-text';
import css from './Studio.module.css';

/** The organisation's part is the last one, and has no version. */
const sourceOf = ({ id, title, version }: PackRow): Source =>
  version === 0 ? { from: 'managed' } : { from: 'pack', pack: id, title };

/** Teams and official links, which packs and the organisation alone give: each with who does. */
export function GivenLists() {
  const { t, lang } = useStudioText();
  const packs = useLive(readGivenPacks, []) ?? [];
  const rows = packs.map((pack) => ({
    source: sourceOf(pack),
    id: pack.id,
    teams: Object.values(pack.teams).map((name) => pickText(name, lang)),
    links: pack.officialLinks,
  }));
  return (['teams', 'links'] as const).map((what) => {
    const filled = rows.filter((row) => row[what].length > 0);
    return (
      filled.length > 0 && (
        <FieldSet key={what} label={t.given[what]}>
          <ul className={css.rows} data-given-list={what}>
            {filled.map((row) => (
              <li key={row.id}>
                <span>{row[what].join(lang === 'en' ? ', ' : '、')}</span>
                <GivenBy source={row.source} />
              </li>
            ))}
          </ul>
        </FieldSet>
      )
    );
  });
}
