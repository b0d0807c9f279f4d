import { useState } from 'react';
import { pickText } from '@/lib/base/l10n';
import { asksFor, isBlankOf } from '@/lib/domain/replies/asks';
import { placeholdersOf, teamsOf, type Typed } from '@/lib/domain/replies/compose';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import type { Script, ScriptLine } from '@/lib/domain/guides/playbook';
import type { OpenCase } from '@/components/cases/use-cases';
import { needsToWords } from '@/components/guides/words';
import { useText } from '@/components/i18n/text';
import { AskInputs } from '@/components/replies/AskInputs';
import { Preview } from '@/components/replies/Preview';
import { Refusal } from '@/components/replies/Refusal';
import { useComposition } from '@/components/replies/use-replies';
import { useSender } from '@/components/replies/use-sender';
import { Button } from '@/components/ui/Button';
import { isEnter } from '@/components/ui/ime';
import { Kbd } from '@/components/ui/Kbd';
import { Notice } from '@/components/ui/Notice';
import css from './CallTab.module.css';

interface Props {
  open: OpenCase;
  script: Script;
  line: ScriptLine;
  onRead: () => void;
}

/** One line to say aloud, in large type; marked as read it goes on the record. */
export function LineReader({ open, script, line, onRead }: Props) {
  const { t, lang } = useText();
  const [typed, setTyped] = useState<Typed>({});
  const outgoing: Outgoing = { kind: 'line', script: script.id, line: line.id };
  const composed = useComposition(open, outgoing, typed);
  const { send, busy, refusal, clear } = useSender();
  if (!composed) return null;
  const { composition, library } = composed;
  const { gate, filled } = composition;
  if (gate.state !== 'open')
    return (
      <Notice>
        <b>{pickText(line.title, lang)}</b>{' '}
        {t.refusal.locked(gate.state === 'locked' ? needsToWords(gate.needs, t, lang) : '')}
      </Notice>
    );
  if (!filled) return <Notice>{t.refusal.plain['not-in-language']}</Notice>;
  const placeholders = placeholdersOf(library.packs);
  const asked = [
    ...new Set([
      ...filled.missing,
      ...Object.keys(typed),
      ...composition.uses.filter((n) => isBlankOf(placeholders[n])),
    ]),
  ];
  const read = () => {
    if (busy) return;
    void send({ caseId: open.file.case.id, outgoing, typed, via: 'read aloud' }).then(
      (done) => done && onRead(),
    );
  };
  return (
    <section
      className={css.reader}
      aria-label={pickText(line.title, lang)}
      onKeyDown={(e) => {
        if (isEnter(e) && e.target instanceof HTMLInputElement) read();
      }}
    >
      <h3>{pickText(line.title, lang)}</h3>
      <div className={css.say}>
        <Preview
          message={composed.message}
          labels={Object.fromEntries(Object.entries(placeholders).map(([n, p]) => [n, p.label]))}
        />
      </div>
      {line.note && <p className={css.muted}>{pickText(line.note, lang)}</p>}
      <AskInputs
        asks={asksFor(asked, placeholders, undefined)}
        typed={typed}
        teams={teamsOf(library.packs)}
        onType={(name, value) => (setTyped((was) => ({ ...was, [name]: value })), clear())}
      />
      {refusal && (
        <Refusal
          refusal={refusal.refusal}
          text={undefined}
          open={open}
          onCopy={() => undefined}
          onAgain={read}
        />
      )}
      <Button look="primary" disabled={busy} onClick={read} data-read>
        {t.call.markRead} <Kbd keys="Enter" />
      </Button>
    </section>
  );
}
