import { Settings } from 'lucide-react';
import { showStudio } from '@/lib/actions/show-studio';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import css from './Panel.module.css';

/** The way to the settings, which have a page of their own. */
export function OpenStudio() {
  const { t } = useText();
  return (
    <div className={css.studio}>
      <Button look="ghost" onClick={() => void showStudio('settings')}>
        <Settings size={14} aria-hidden="true" /> {t.panel.settings}
      </Button>
    </div>
  );
}
