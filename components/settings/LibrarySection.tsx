import { useState, type ChangeEvent } from 'react';
import { desk } from '@/lib/actions/desk';
import { exportLibrary, savePackFile } from '@/lib/actions/export-pack';
import { loadPackFile } from '@/lib/actions/load-pack-file';
import { reportFailure } from '@/lib/actions/report-failure';
import { ExpectedError } from '@/lib/base/errors';
import { readPacks } from '@/lib/db/library';
import { pickText } from '@/lib/base/l10n';
import type { PackFileKind } from '@/lib/domain/pack/write-pack';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from './studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { Section } from './Section';
import css from './Studio.module.css';

type Told = { ok: true; title: string } | { ok: false; reason: string; faults: string[] };

/** What is installed, and a file to load: all of it or nothing, with every fault by its path. */
export function LibrarySection() {
  const { t, lang } = useStudioText();
  const packs = useLive(readPacks, []) ?? [];
  const { run, busy } = useAction();
  const [told, setTold] = useState<Told>();
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    try {
      const pack = await loadPackFile(desk, await file.text());
      setTold({ ok: true, title: pickText(pack.title, lang) });
    } catch (error) {
      reportFailure('pack', error);
      const expected = error instanceof ExpectedError ? error : undefined;
      const refused = expected?.code === 'pack-refused';
      const reason = refused
        ? t.library.refused(file.name)
        : expected
          ? t.failure[expected.code]
          : t.failure.bug;
      setTold({ ok: false, reason, faults: refused && expected ? expected.detail.split('\n') : [] });
    }
  };
  const save = (kind: PackFileKind) =>
    void run(async () => savePackFile(await exportLibrary(desk, { kind: 'all' }, kind)));
  return (
    <Section title={t.settings.places.library} text={t.library.text}>
      <ul className={css.rows}>
        {packs.map((pack) => (
          <li key={pack.id}>
            <span>{pickText(pack.title, lang)}</span>
            <span>{t.library.version(pack.version)}</span>
          </li>
        ))}
      </ul>
      <Field label={t.library.load}>
        {(own) => <input {...own} type="file" accept=".yaml,.yml,.json" onChange={(e) => void load(e)} />}
      </Field>
      <p>
        {t.library.save}{' '}
        {(['yaml', 'json'] as const).map((kind) => (
          <Button key={kind} disabled={busy} onClick={() => save(kind)} data-save={kind}>
            {kind.toUpperCase()}
          </Button>
        ))}
      </p>
      {told?.ok && <Notice tone="ok">{t.library.loaded(told.title)}</Notice>}
      {told && !told.ok && (
        <Notice tone="bad" role="alert">
          <p>{told.reason}</p>
          <ul className={css.faults}>
            {told.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}
