import { useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { exportCsv } from '@/lib/actions/export-csv';
import { exportLibrary, savePackFile } from '@/lib/actions/export-pack';
import { pickText } from '@/lib/base/l10n';
import { readLibraryIndex } from '@/lib/db/library';
import type { ExportChoice } from '@/lib/domain/pack/export-pack';
import { raisedWords } from '@/components/library/pack-words';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Input';
import { Notice } from '@/components/ui/Notice';
import { Segments } from '@/components/ui/Segments';
import { ReplyTicks } from './ReplyTicks';
import css from './imports.module.css';

const WHATS = ['all', 'replies', 'playbook'] as const;
const KINDS = ['yaml', 'json', 'csv'] as const;

/** Files out: the library, some replies, or a playbook with its replies. */
export function ExportForm() {
  const { t, lang } = useStudioText();
  const { run, busy } = useAction();
  const types = useLive(readLibraryIndex, [])?.issueTypes ?? [];
  const [what, setWhat] = useState<(typeof WHATS)[number]>('all');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('yaml');
  const [playbook, setPlaybook] = useState<string>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState<{ name: string; raised: string[] }>();
  const id = playbook ?? types[0]?.id ?? '';
  const choice: ExportChoice =
    what === 'all' ? { kind: what } : what === 'replies' ? { kind: what, ids: [...ticked] } : { kind: what, id };
  const isEmpty = (what === 'replies' && ticked.size === 0) || (what === 'playbook' && id === '');
  const save = () =>
    run(async () => {
      const file = kind === 'csv' ? await exportCsv(desk, choice) : await exportLibrary(desk, choice, kind);
      savePackFile(file);
      setSaved(file);
    });
  return (
    <section className={css.part} data-export>
      <h2>{t.imports.exporting}</h2>
      <p className={css.faint}>{t.imports.exportText}</p>
      <Segments label={t.imports.what} options={WHATS.map((name) => ({ id: name, label: t.imports.whats[name] }))} chosen={what} onChoose={setWhat} />
      {what === 'replies' && <ReplyTicks ticked={ticked} onTick={setTicked} />}
      {what === 'playbook' && (
        <Field label={t.imports.playbook}>
          {(own) => (
            <Select {...own} value={id} onChange={({ target }) => setPlaybook(target.value)} data-export-playbook>
              {types.map((type) => (
                <option key={type.id} value={type.id}>
                  {pickText(type.title, lang)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Segments label={t.imports.asA} options={KINDS.map((name) => ({ id: name, label: t.imports.kindsOfFile[name] }))} chosen={kind} onChoose={setKind} />
      <div>
        <Button look="primary" disabled={busy || isEmpty} onClick={() => void save()} data-export-save>
          {t.imports.save}
        </Button>
      </div>
      {saved && (
        <Notice tone="ok">
          <p data-saved={saved.name}>{t.imports.saved(saved.name)}</p>
          {saved.raised.length > 0 && <p>{raisedWords(t, saved.raised)}</p>}
        </Notice>
      )}
    </section>
  );
} // prettier-ignore
