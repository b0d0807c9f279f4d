import { useState } from 'react';
import { closeSelf } from '@/lib/actions/show-studio';
import { useCase, useCaseAt } from '@/components/cases/use-cases';
import { later } from '@/components/app/later';
import { usePage } from '@/components/app/use-page';
import { StartCase } from '@/components/cases/StartCase';
import { AskedLine } from '@/components/replies/AskedLine';
import { useAsked } from '@/components/replies/use-asked';
import { useText } from '@/components/i18n/text';
import { Kbd } from '@/components/ui/Kbd';
import css from './Palette.module.css';

const RepliesTab = later(async () => (await import('@/components/replies/RepliesTab')).RepliesTab);

/** Search, fill, Enter: a reply for the conversation in front; when it is in, the palette closes and the page goes on. */
export function Palette() {
  const { t } = useText();
  const scene = usePage();
  const waiting = useAsked();
  const [started, setStarted] = useState<string>();
  const found = useCaseAt(scene?.address);
  const id = started ?? (found && found.status !== 'closed' ? found.id : undefined);
  const open = useCase(id);
  const isHere = waiting?.caseId === undefined || waiting.caseId === id || waiting.unrecorded;
  const asked = isHere ? waiting : undefined; // else it is another customer's
  const known = scene !== undefined && (scene.address === undefined || found !== undefined);
  return (
    <main className={css.palette} data-known={known}>
      {known && asked && <AskedLine asked={asked} waits={id === undefined} />}
      {known && !open && id === undefined && <StartCase scene={scene} onStarted={setStarted} />}
      {open && (
        <RepliesTab
          open={open}
          scene={scene}
          door="palette"
          asked={asked?.unrecorded ? undefined : asked}
          onSent={closeSelf}
        />
      )}
      <p className={css.keys}>
        {t.palette.where} · <Kbd keys="Up" /> <Kbd keys="Down" /> {t.palette.choose} · <Kbd keys="Enter" />{' '}
        {t.palette.insert} · <Kbd keys="Esc" /> {t.palette.close}
      </p>
    </main>
  );
}
