import { addPackSource } from '@/lib/actions/add-pack-source';
import { askPackSource } from '@/lib/actions/ask-pack-sources';
import { desk } from '@/lib/actions/desk';
import { removePackSource } from '@/lib/actions/remove-pack-source';
import type { PackSource } from '@/lib/domain/pack/source';
import { momentShort } from '@/components/app/format';
import { useAction } from '@/components/app/use-action';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Pill } from '@/components/ui/Pill';
import { useToast } from '@/components/ui/ToastShelf';
import { outcomeWords } from './pack-words';
import { WaitingPack } from './WaitingPack';
import css from './team.module.css';

/** One address: when it was asked, what it answered, and what waits from it. */
export function PackAddress({ source, waits }: { source: PackSource; waits: boolean }) {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const toast = useToast();
  const { id, outcome, askedAt, takenAt } = source;
  const isFine = outcome === undefined || outcome === 'new' || outcome === 'same';
  const told = waits && outcome === 'same' ? t.packs.outcome.new : outcomeWords(t, source);
  const allow = () =>
    void run(async () => {
      const allowed = await addPackSource(desk, id); // first: it needs the click
      if (allowed.ok) await askPackSource(desk, id);
    });
  const remove = () =>
    void run(async () => {
      await removePackSource(desk, id);
      toast({ text: t.team.removed });
    });
  return (
    <article className={css.source} data-source={id} data-outcome={outcome} aria-label={id}>
      <h3>
        {id} {waits && <Pill tone="accent">{t.team.waits}</Pill>}
      </h3>
      <p className={css.faint}>
        {askedAt === undefined ? t.team.notChecked : t.team.checked(momentShort(askedAt, lang))}
        {takenAt !== undefined && ` · ${t.team.taken(momentShort(takenAt, lang))}`}
      </p>
      {told !== undefined && (isFine ? <p role="status">{told}</p> : <Notice role="alert">{told}</Notice>)}
      <div className={css.row}>
        {outcome === 'not-allowed' && (
          <Button onClick={allow} disabled={busy} data-allow>
            {t.team.allow}
          </Button>
        )}
        <Button onClick={() => void run(() => askPackSource(desk, id))} disabled={busy} data-check>
          {busy ? t.team.checking : t.team.check}
        </Button>
        <Button look="ghost" onClick={remove} disabled={busy} data-remove>
          {t.team.remove}
        </Button>
      </div>
      {waits && <WaitingPack address={id} askedAt={askedAt} />}
    </article>
  );
}
