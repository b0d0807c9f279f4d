import type { Scene } from '@/lib/actions/see-page';
import { CaseList } from '@/components/cases/CaseList';
import { StartCase } from '@/components/cases/StartCase';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { OpenStudio } from './OpenStudio';
import css from './Panel.module.css';

interface Props {
  scene: Scene | undefined;
  current: string | undefined;
  starting: boolean;
  onNew: () => void;
  onBack: (() => void) | undefined;
  onChoose: (id: string) => void;
}

/** All cases; or the start of a new one, with the others below it. */
export function CasesTab({ scene, current, starting, onNew, onBack, onChoose }: Props) {
  const { t } = useText();
  return (
    <div className={css.cases}>
      {starting && (
        <div className={css.start}>
          <StartCase key={scene?.address} scene={scene} onStarted={onChoose} />
          {onBack && (
            <Button look="ghost" onClick={onBack}>
              {t.ui.cancel}
            </Button>
          )}
        </div>
      )}
      <CaseList current={current} onChoose={onChoose} onNew={onNew} />
      <OpenStudio />
    </div>
  );
}
