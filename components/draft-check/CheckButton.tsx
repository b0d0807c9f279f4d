import { useContext } from 'react';
import { SpellCheck } from 'lucide-react';
import { OutboxContext } from '@/components/replies/outbox';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { askForCheck } from './check-key';

/** Asks for a check of what stands in the page's box. Only in the panel: the palette closes with its reply. */
export function CheckButton() {
  const { t } = useText();
  if (!useContext(OutboxContext)) return null;
  return (
    <Button look="ghost" onClick={askForCheck} aria-keyshortcuts="Alt+C" data-check>
      <SpellCheck size={14} aria-hidden="true" /> {t.draft.open} <Kbd keys="Alt+C" />
    </Button>
  );
}
