import { useEffect, useState } from 'react';
import { forgetSite, listSites, watchSites } from '@/lib/actions/sites';
import { useAction } from '@/components/app/use-action';
import { useStudioText } from './studio-text';
import { Button } from '@/components/ui/Button';
import { TypedShortcutSwitch } from './TypedShortcutSwitch';
import { RuleList } from './rules/RuleList';
import { Section } from './Section';
import css from './Studio.module.css';

function useSites(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const look = () => void listSites().then((found) => !life.signal.aborted && setSites(found));
    look();
    watchSites(look, life.signal);
    return () => life.abort();
  }, []);
  return sites;
}

/** The sites the agent has allowed, each with its way out. */
function AllowedSites() {
  const { t } = useStudioText();
  const { run } = useAction();
  const sites = useSites();
  return (
    <Section title={t.sites.title} text={t.sites.text}>
      {sites.length === 0 ? (
        <p>{t.sites.none}</p>
      ) : (
        <ul className={css.rows}>
          {sites.map((site) => (
            <li key={site}>
              <span>{site.replace(/\/\*$/, '')}</span>
              <TypedShortcutSwitch site={site} />
              <Button look="bad" onClick={() => void run(() => forgetSite(site))}>
                {t.sites.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sites.length > 0 && <p className={css.text}>{t.sites.typedText}</p>}
    </Section>
  );
}

/** Which sites the panel may follow, and how it knows their conversations. */
export function SitesSection() {
  return (
    <div style={{ display: 'grid', gap: 28 }}>
      <AllowedSites />
      <RuleList />
    </div>
  );
}
