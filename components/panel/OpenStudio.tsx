import { readWaitingAddresses } from '@/lib/db/pack-sources';
import { useLive } from '@/components/app/use-live';
import { Settings } from 'lucide-react';
import { showStudio } from '@/lib/actions/show-studio';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import css from './Panel.module.css';

/** The way to the settings, which have a page of their own. */
export function OpenStudio() {
  const { t } = useText();
  const waits = (useLive(readWaitingAddresses, [])?.length ?? 0) > 0;
  return (
    <div className={css.studio}>
      {waits && (
        <Button look="link" onClick={() => void showStudio('team')} data-waits>
          {t.known.waits}
        </Button>
      )}
      <Button look="ghost" onClick={() => void showStudio('settings')}>
        <Settings size={14} aria-hidden="true" /> {t.panel.settings}
      </Button>
    </div>
  );
}
