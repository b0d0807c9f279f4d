import { desk } from '@/lib/actions/desk';
import { setTypedSite } from '@/lib/actions/set-typed-site';
import { useAction } from '@/components/app/use-action';
import { useSettings } from '@/components/app/settings-context';
import { useStudioText } from './studio-text';
import css from './TypedShortcutSwitch.module.css';

/** Turns typed shortcuts on or off on one allowed site, given by its pattern. */
export function TypedShortcutSwitch({ site }: { site: string }) {
  const { t } = useStudioText();
  const { run } = useAction();
  const on = useSettings().typedSites?.includes(site) ?? false;
  return (
    <label className={css.label}>
      <input
        type="checkbox"
        role="switch"
        autoComplete="off"
        aria-label={t.sites.typedOn(site.replace(/\/\*$/, ''))}
        checked={on}
        aria-checked={on}
        onChange={() => void run(() => setTypedSite(desk, site, !on))}
      />
      {t.sites.typed}
    </label>
  );
}
