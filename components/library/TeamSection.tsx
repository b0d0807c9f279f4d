import { useState, type FormEvent } from 'react';
import { addPackSource } from '@/lib/actions/add-pack-source';
import { askPackSource } from '@/lib/actions/ask-pack-sources';
import { desk } from '@/lib/actions/desk';
import { readPackSources, readWaitingAddresses } from '@/lib/db/pack-sources';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { Section } from '@/components/settings/Section';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import { PackAddress } from './PackAddress';
import { addressWords } from './pack-words';
import css from './team.module.css';

/** Where an address is entered; the browser asks for its site in the same click. */
function AddAddress() {
  const { t } = useStudioText();
  const { run, busy } = useAction();
  const [entered, setEntered] = useState('');
  const [refused, setRefused] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const added = await addPackSource(desk, entered); // first: it needs the click
      setRefused(added.ok ? undefined : addressWords(t, added));
      if (!added.ok) return;
      setEntered('');
      await askPackSource(desk, added.address);
    });
  };
  return (
    <form className={css.add} onSubmit={add} autoComplete="off">
      <Field label={t.team.address} hint={t.team.addressHint} error={refused}>
        {(own) => (
          <TextInput
            {...own}
            type="url"
            inputMode="url"
            value={entered}
            onChange={(e) => setEntered(e.target.value)}
            data-address
          />
        )}
      </Field>
      <Button type="submit" look="primary" disabled={busy} data-add>
        {busy ? t.team.checking : t.team.add}
      </Button>
    </form>
  );
}

/** The addresses that the team's packs are kept at, what came of asking them, and what waits. */
export function TeamSection() {
  const { t } = useStudioText();
  const sources = useLive(readPackSources, []);
  const waiting = useLive(readWaitingAddresses, []) ?? [];
  return (
    <Section title={t.settings.places.team} text={t.team.text}>
      {sources?.length === 0 && <p>{t.team.none}</p>}
      {sources?.map((source) => (
        <PackAddress key={source.id} source={source} waits={waiting.includes(source.id)} />
      ))}
      <AddAddress />
    </Section>
  );
}
