import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { AskedReply } from '@/lib/actions/asked-reply';
import type { SendRequest } from '@/lib/actions/send/request';
import type { Scene } from '@/lib/actions/see-page';
import { asksFor, isBlankOf } from '@/lib/domain/replies/asks';
import { placeholdersOf, teamsOf, type Typed } from '@/lib/domain/replies/compose';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import { messageToSource } from '@/lib/domain/message/message-to-markdown';
import { filledText } from '@/lib/domain/template/fill';
import type { Via } from '@/lib/domain/guides/run';
import { needsToWords } from '@/components/guides/words';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { isEnter } from '@/components/ui/ime';
import { Kbd } from '@/components/ui/Kbd';
import { Notice } from '@/components/ui/Notice';
import { AskInputs } from './AskInputs';
import { EditedText } from './EditedText';
import { Preview } from './Preview';
import { Refusal } from './Refusal';
import { TargetLine } from './TargetLine';
import { keepUnsent, unsentOf } from './unsent';
import { useRehearsal } from './use-rehearsal';
import { useTarget } from './use-target';
import { useComposition } from './use-replies';
import { useSender } from './use-sender';
import css from './Composer.module.css';

/** What the place around the composer may ask of it: Enter in the search box inserts, for one. */
export interface ComposerHandle {
  /** Goes to the first blank that is empty; else sends, once the text is there. */
  enter: (via: Via) => void;
}

/** What the agent has agreed to for this one text. */
type Confirmed = Pick<SendRequest, 'links' | 'oneLine'>;

interface Props {
  open: OpenCase;
  outgoing: Outgoing;
  scene: Scene | undefined;
  handle?: RefObject<ComposerHandle | null>;
  autoFocus?: boolean;
  door?: 'panel' | 'palette';
  asked?: AskedReply | undefined; // another door was asked for this one, and refused
  onSent: (via: Via) => void;
}

/** Preview, what has to be asked, one edit, and the buttons: everything that leaves is seen here first. */
export function Composer({
  open,
  outgoing,
  scene,
  handle,
  autoFocus = false,
  door = 'panel',
  asked: askedFor,
  onSent,
}: Props) {
  const { t, lang } = useText();
  const key = JSON.stringify([open.file.case.id, outgoing]);
  const [typed, setTyped] = useState<Typed>(() => unsentOf(key).typed);
  const [edited, setEdited] = useState(() => unsentOf(key).edited);
  const [begun, setBegun] = useState(false);
  useEffect(() => keepUnsent(key, { typed, edited }), [key, typed, edited]);
  const composed = useComposition(open, outgoing, typed);
  const { send, busy, refusal, clear, recall } = useSender();
  const caseId = open.file.case.id;
  const looking = useTarget(scene);
  const { sight, look } = looking;
  const [confirmed, setConfirmed] = useState<Confirmed>({});
  const rehearsal = useRehearsal({ caseId, outgoing, typed, edited, via: 'inserted', ...confirmed });
  const root = useRef<HTMLDivElement>(null);
  const insert = useRef<HTMLButtonElement>(null);
  const ready = composed !== undefined;
  useEffect(() => {
    if (!autoFocus || !ready) return;
    const blank = root.current?.querySelector<HTMLElement>('[data-ask]:not([data-filled])');
    (blank ?? insert.current)?.focus();
  }, [autoFocus, ready]);
  const placeholders = useMemo(() => placeholdersOf(composed?.library.packs ?? []), [composed]);
  const go = (via: Via, more: Partial<SendRequest> = {}) => {
    if (!composed || busy) return;
    const ready = { rehearsal: rehearsal.current, look: looking.settled() };
    const request = { caseId, outgoing, typed, edited, via, door, ready, shown: looking.seen };
    void send({ ...request, ...confirmed, ...more }).then((done) => {
      void look();
      if (!done) return root.current?.querySelector<HTMLElement>('[data-ask]:not([data-filled])')?.focus();
      keepUnsent(key, { typed: {} });
      return onSent(via);
    });
  };
  useEffect(() => {
    if (askedFor) recall({ caseId, outgoing, typed, edited, via: 'inserted' }, askedFor.refusal);
    // oxlint-disable-next-line react/exhaustive-deps -- once: what is typed afterwards answers it
  }, [askedFor]);
  const enter = (via: Via) => {
    const blank = root.current?.querySelector<HTMLElement>('[data-ask]:not([data-filled])');
    if (blank) blank.focus();
    else go(via); // nothing where the text is not there yet
  };
  useImperativeHandle(handle, () => ({ enter }));
  if (!composed) return null;
  const { composition, library } = composed;
  if (composition.gate.state === 'hidden') return <Notice>{t.refusal.otherMatter}</Notice>;
  if (composition.gate.state !== 'open') {
    return <Notice>{t.refusal.locked(needsToWords(composition.gate.needs, t, lang))}</Notice>;
  }
  const { filled } = composition;
  if (!filled) return <Notice>{t.refusal.plain['not-in-language']}</Notice>;
  const run = open.views.find((v) => v.run.id === composition.runId);
  const asked = [
    ...new Set([
      ...filled.missing,
      ...Object.keys(typed),
      ...composition.uses.filter((n) => isBlankOf(placeholders[n])),
    ]),
  ];
  const asks = asksFor(asked, placeholders, run);
  const isSource = composition.format === 'markdown';
  const words = filledText(filled);
  const text = isSource && words !== undefined ? messageToSource(composed.message) : words;
  const labels = Object.fromEntries(Object.entries(placeholders).map(([n, p]) => [n, p.label]));
  const keys = (event: KeyboardEvent) => {
    if (!isEnter(event)) return;
    const { target } = event;
    if (target instanceof HTMLSelectElement || (target instanceof HTMLButtonElement && !event.altKey)) return;
    if (target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    go(event.altKey ? 'copied' : 'inserted');
  };
  return (
    <div ref={root} className={css.composer} onKeyDown={keys} data-composer>
      <AskInputs
        asks={asks}
        typed={typed}
        teams={teamsOf(library.packs)}
        onType={(name, value) => (setTyped((was) => ({ ...was, [name]: value })), clear())}
      />
      {edited === undefined ? (
        <Preview message={composed.message} labels={labels} />
      ) : (
        <EditedText
          text={edited}
          isSource={isSource}
          autoFocus={begun}
          onEdit={(now) => (setEdited(now), clear())}
        />
      )}
      <div className={css.foot}>
        {refusal && (
          <Refusal
            refusal={refusal.refusal}
            text={refusal.text}
            open={open}
            onCopy={() => go('copied')}
            onAgain={(more) => {
              setConfirmed((was) => ({ ...was, ...more }));
              go('inserted', more);
            }}
          />
        )}
        <div className={css.row}>
          <Button ref={insert} data-insert look="primary" wide disabled={busy} onClick={() => go('inserted')}>
            {t.send.insert} <Kbd keys="Enter" />
          </Button>
          <Button disabled={busy} onClick={() => go('copied')}>
            {t.send.copy} <Kbd keys="Alt+Enter" />
          </Button>
          {edited === undefined && (
            <Button disabled={text === undefined} onClick={() => (setBegun(true), setEdited(text))}>
              {t.send.edit}
            </Button>
          )}
          {edited !== undefined && (
            <Button look="ghost" onClick={() => (setEdited(undefined), clear())}>
              {t.send.original}
            </Button>
          )}
        </div>
        <TargetLine
          sight={sight}
          scene={scene}
          address={open.file.case.address}
          onChosen={() => (clear(), look())}
        />
      </div>
    </div>
  );
}
