import { useState, type KeyboardEvent } from 'react';
import { LockKeyhole } from 'lucide-react';
import { desk } from '@/lib/actions/desk';
import { logCall } from '@/lib/actions/log-call';
import { readScripts } from '@/lib/db/library';
import { isOpenAt } from '@/lib/domain/calendar/business-hours';
import { pickText } from '@/lib/base/l10n';
import { callOf, type Call } from '@/lib/domain/cases/call';
import { gateOfShared } from '@/lib/domain/guides/gate';
import type { Script, ScriptLine } from '@/lib/domain/guides/playbook';
import { clock } from '@/components/app/format';
import { useSettings } from '@/components/app/settings-context';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import { useNow } from '@/components/app/use-now';
import type { OpenCase } from '@/components/cases/use-cases';
import { needsToWords } from '@/components/guides/words';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { Notice } from '@/components/ui/Notice';
import { Segments } from '@/components/ui/Segments';
import { LineReader } from './LineReader';
import css from './CallTab.module.css';

const HOLDS = [1, 2, 3, 5, 10];

function Timer({ caseId, call }: { caseId: string; call: Call }) {
  const { t } = useText();
  const now = useNow(1000);
  const { run, busy } = useAction();
  const [minutes, setMinutes] = useState(2);
  const log = (what: Parameters<typeof logCall>[2], promised?: number) =>
    void run(() => logCall(desk, caseId, what, promised));
  if (call.kind === 'none' || call.kind === 'ended')
    return (
      <div className={css.timer}>
        {call.kind === 'ended' && <span className={css.muted}>{t.call.lasted(clock(call.lasted))}</span>}
        <Button look="primary" disabled={busy} onClick={() => log('begin')}>
          {t.call.begin}
        </Button>
      </div>
    );
  const late = call.kind === 'holding' && call.backBy !== undefined && now > call.backBy;
  return (
    <div className={css.timer}>
      <b className={css.clock}>{clock(now - call.since)}</b>
      {call.kind === 'holding' ? (
        <>
          <span className={late ? css.late : css.muted} role="status">
            {t.call.onHold(
              clock(now - call.heldAt),
              call.backBy === undefined ? undefined : clock(call.backBy - call.heldAt),
            )}
          </span>
          <Button disabled={busy} onClick={() => log('back')}>
            {t.call.back}
          </Button>
        </>
      ) : (
        <>
          <select
            aria-label={t.call.minutes}
            value={minutes}
            onChange={(e) => setMinutes(Number(e.target.value))}
            autoComplete="off"
          >
            {HOLDS.map((n) => (
              <option key={n} value={n}>
                {t.call.min(n)}
              </option>
            ))}
          </select>
          <Button disabled={busy} onClick={() => log('hold', minutes)}>
            {t.call.hold}
          </Button>
        </>
      )}
      <Button look="bad" disabled={busy} onClick={() => log('end')}>
        {t.call.end}
      </Button>
    </div>
  );
}

interface LinesProps {
  open: OpenCase;
  script: Script;
  chosen: ScriptLine | undefined;
  onChoose: (line: ScriptLine) => void;
}

/** The script as a list: what was read is ticked, what is locked names what is missing and says nothing. */
function Lines({ open, script, chosen, onChoose }: LinesProps) {
  const { t, lang } = useText();
  const read = new Set(
    open.file.events.flatMap((e) => (e.t === 'reply' ? [e.reply] : e.t === 'sent' ? [e.what] : [])),
  );
  return (
    <ol className={css.lines} aria-label={t.call.lines}>
      {script.lines.map((line) => {
        const gate = gateOfShared(line, open.views);
        if (gate.state === 'hidden') return null;
        return (
          <li key={line.id}>
            <button
              type="button"
              className={css.line}
              aria-current={line.id === chosen?.id}
              onClick={() => onChoose(line)}
            >
              {gate.state === 'locked' && <LockKeyhole size={12} aria-label={t.replies.locked} />}
              <span>{pickText(line.title, lang)}</span>
              {line.use === 'as-needed' && <span className={css.muted}>{t.call.asNeeded}</span>}
              {read.has(`line:${script.id}/${line.id}`) && <span className={css.read}>{t.call.read}</span>}
              {gate.state === 'locked' && (
                <span className={css.muted}>{needsToWords(gate.needs, t, lang)}</span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The next line of the way through: the ones for when they are needed are skipped. */
function lineAfter(script: Script, line: ScriptLine | undefined): ScriptLine | undefined {
  const way = script.lines.filter((l) => l.use !== 'as-needed');
  const at = line ? script.lines.indexOf(line) : -1;
  return way.find((l) => script.lines.indexOf(l) > at);
}

/** A call: its timer, its holds, and the script in large type, line by line. */
export function CallTab({ open }: { open: OpenCase }) {
  const { t, lang } = useText();
  const { hours } = useSettings();
  const now = useNow(15_000);
  const scripts = useLive(readScripts, []);
  const [scriptId, setScriptId] = useState<string>();
  const [lineId, setLineId] = useState<string>();
  const [wayId, setWayId] = useState<string>();
  if (!scripts) return null;
  const isClosed = !isOpenAt(now, hours);
  const usual = scripts.filter((s) => s.use === undefined);
  const after = scripts.find((s) => s.use === 'out-of-hours');
  const script = scripts.find((s) => s.id === scriptId) ?? (isClosed ? after : undefined) ?? usual[0];
  if (!script) return <p className={css.none}>{t.call.noScript}</p>;
  const line = script.lines.find((l) => l.id === lineId) ?? script.lines[0];
  const next = () => setLineId((lineAfter(script, line) ?? line)?.id);
  const choose = (to: ScriptLine) => {
    if (to.use === 'as-needed' && line?.use !== 'as-needed') setWayId(line?.id); // the way goes on from here
    setLineId(to.id);
  };
  const afterReading = () => (line?.use === 'as-needed' ? setLineId(wayId) : next());
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'n' || (event.target as HTMLElement).matches('input,textarea,select')) return;
    event.preventDefault();
    event.stopPropagation();
    next();
  };
  return (
    <div className={css.tab} onKeyDown={keys}>
      <Timer caseId={open.file.case.id} call={callOf(open.file.events)} />
      {isClosed && <Notice>{t.call.outOfHours}</Notice>}
      <Segments
        label={t.call.script}
        options={scripts.map((s) => ({ id: s.id, label: pickText(s.title, lang) }))}
        chosen={script.id}
        onChoose={(id) => (setScriptId(id), setLineId(undefined))}
      />
      {line && (
        <LineReader
          key={`${script.id}/${line.id}`}
          open={open}
          script={script}
          line={line}
          onRead={afterReading}
        />
      )}
      <div className={css.next}>
        <Button onClick={next} disabled={!lineAfter(script, line)}>
          {t.call.next} <Kbd keys="n" />
        </Button>
      </div>
      <Lines open={open} script={script} chosen={line} onChoose={choose} />
    </div>
  );
}
