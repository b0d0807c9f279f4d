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
import { guardTyping, redact } from '@/lib/domain/redaction/redact';
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
    onBlur: () => void;
  };
  /** `saved` is kept elsewhere now. What was typed meanwhile stays: after it, or as a whole where it was changed. */
  settled: (saved: string, cut?: 'cut') => void;
}

/** A text that is kept as it is typed, through the payment-data guard. `saved`: what stands where nothing was typed. */
export function useDraft(key: string, caseId: string, saved: string): Draft {
  const [typed, setTyped] = useState<string>();
  const tellGuard = useGuardNotice();
  const { write, failed, stored, setStored } = useDraftWriter(key, caseId);
  const box = useRef<Box | null>(null);
  const caret = useRef<number>(undefined);
  const latest = useRef<string>(undefined);
  const show = useCallback((text: string | undefined) => {
    latest.current = text;
    setTyped(text);
  }, []);
  useEffect(() => {
    let gone = false;
    readDraft(desk.db, key).then(
      (draft) => {
        if (gone || !draft || latest.current !== undefined) return;
        setStored(draft.text);
        show(draft.text);
      },
      (error: unknown) => reportFailure('draft', error),
    );
    return () => {
      gone = true;
    };
  }, [key, setStored, show]);
  useEffect(
    () => () => {
      if (latest.current !== undefined) void write(redact(latest.current).text); // nothing more is coming
    },
    [write],
  );
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
    show(shown);
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
      onBlur: () => {
        if (latest.current === undefined) return;
        const { text, found } = redact(latest.current); // what stood unfinished at the caret is finished
        tellGuard(found);
        show(text);
        void write(text);
      },
    },
    settled: (done, cut) => {
      const now = latest.current ?? done;
      const rest = cut && now.startsWith(done) ? now.slice(done.length).trimStart() : now;
      const left = now === done || rest === '' ? undefined : rest;
      show(left);
      void write(redact(left ?? '').text);
    },
  };
}
