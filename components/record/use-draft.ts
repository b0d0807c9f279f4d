import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type CompositionEvent,
} from 'react';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { saveDraft } from '@/lib/actions/save-draft';
import { readDraft } from '@/lib/db/drafts';
import { guardTyping } from '@/lib/domain/redaction/redact';
import { useGuardNotice } from '@/components/ui/use-guard-notice';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Writes drafts one after another, the newest last; what is typed meanwhile waits and replaces what waited. */
function useDraftWriter(key: string, caseId: string) {
  const [failed, setFailed] = useState(false);
  const [stored, setStored] = useState<string>();
  const state = useRef({ busy: false, next: undefined as string | undefined });
  const write = useCallback(
    async (kept: string) => {
      state.current.next = kept;
      if (state.current.busy) return;
      state.current.busy = true;
      try {
        while (state.current.next !== undefined) {
          const text = state.current.next;
          state.current.next = undefined;
          await saveDraft(desk, key, caseId, text);
          setStored(text);
        }
        setFailed(false);
      } catch (error) {
        reportFailure('draft', error);
        setFailed(true); // what was typed still stands in the box
      } finally {
        state.current.busy = false;
      }
    },
    [key, caseId],
  );
  return { write, failed, stored, setStored };
}

export interface Draft {
  text: string;
  kept: boolean; // all that is shown is on the disk
  failed: boolean; // the last draft could not be stored
  props: {
    value: string;
    ref: (box: Box | null) => void;
    onChange: (event: ChangeEvent<Box>) => void;
    onCompositionEnd: (event: CompositionEvent<Box>) => void;
  };
  settled: () => void; // what was typed is saved elsewhere now
}

/** A text that is kept as it is typed, through the payment-data guard. `saved`: what stands where nothing was typed. */
export function useDraft(key: string, caseId: string, saved: string): Draft {
  const [typed, setTyped] = useState<string>();
  const tellGuard = useGuardNotice();
  const { write, failed, stored, setStored } = useDraftWriter(key, caseId);
  const box = useRef<Box | null>(null);
  const caret = useRef<number>(undefined);
  useEffect(() => {
    let gone = false;
    readDraft(desk.db, key).then(
      (draft) => {
        if (gone || !draft) return;
        setStored((now) => now ?? draft.text);
        setTyped((now) => now ?? draft.text);
      },
      (error: unknown) => reportFailure('draft', error),
    );
    return () => {
      gone = true;
    };
  }, [key, setStored]);
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    box.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  const take = ({ value, selectionStart }: Box, composing: boolean) => {
    const guarded = guardTyping(value, selectionStart ?? value.length);
    const shown = composing ? value : guarded.shown; // an input method owns its text until it is done
    if (shown !== value) caret.current = guarded.caret;
    if (!composing) tellGuard(guarded.found);
    setTyped(shown);
    void write(guarded.kept);
  };
  const setBox = useCallback((next: Box | null) => {
    box.current = next;
  }, []);
  return {
    text: typed ?? saved,
    kept: typed !== undefined && typed !== '' && typed === stored,
    failed,
    props: {
      value: typed ?? saved,
      ref: setBox,
      onChange: ({ target, nativeEvent }) =>
        take(target, 'isComposing' in nativeEvent && nativeEvent.isComposing === true),
      onCompositionEnd: ({ currentTarget }) => take(currentTarget, false),
    },
    settled: () => {
      setTyped(undefined);
      void write('');
    },
  };
}
