import { LockKeyhole } from 'lucide-react';
import type { Source } from '@/lib/domain/settings/effective';
import { sourceWords } from '@/components/library/pack-words';
import { Pill } from '@/components/ui/Pill';
import { useStudioText } from './studio-text';
import { isGiven } from './use-given';

/** Who gives a setting that is not the agent's to edit; nothing where it is. */
export function GivenBy({ source }: { source: Source | undefined }) {
  const { t, lang } = useStudioText();
  if (source === undefined || !isGiven(source)) return null;
  return (
    <div data-given={source.from === 'pack' ? source.pack : source.from}>
      <Pill>
        <LockKeyhole size={11} aria-hidden="true" /> {sourceWords(t, source, lang)}
      </Pill>
    </div>
  );
}
