import { readPacks } from '@/lib/db/library';
import { pickText } from '@/lib/base/l10n';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from './studio-text';
import { Section } from './Section';
import css from './Studio.module.css';

/** What is installed, and where files come in. */
export function LibrarySection() {
  const { t, lang } = useStudioText();
  const packs = useLive(readPacks, []) ?? [];
  return (
    <Section title={t.settings.places.library} text={t.library.text}>
      <ul className={css.rows}>
        {packs.map((pack) => (
          <li key={pack.id}>
            <span>{pickText(pack.title, lang)}</span>
            <span>{t.library.version(pack.version)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="#imports">{t.settings.places.imports}</a>
      </p>
    </Section>
  );
}
