import { downloadRaw } from '@/lib/actions/export-raw';
import { useAction } from '@/components/app/use-action';
import { useStudioText } from './studio-text';
import { Button } from '@/components/ui/Button';
import { Kept } from './Kept';
import { Section } from './Section';

/** Where the data is, and a copy of all of it. */
export function DataSection() {
  const { t } = useStudioText();
  const { run, busy } = useAction();
  return (
    <Section title={t.settings.places.data} text={t.data.text}>
      <div>
        <Button disabled={busy} onClick={() => void run(downloadRaw)}>
          {t.data.export}
        </Button>
      </div>
      <p>{t.data.exportHint}</p>
      <Kept />
    </Section>
  );
}
