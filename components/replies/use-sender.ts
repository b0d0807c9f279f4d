import { useCallback, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { refusalOf, sendReply } from '@/lib/actions/send-reply';
import type { SendRefusal, SendRequest } from '@/lib/actions/send/request';
import { ExpectedError } from '@/lib/base/errors';
import { useText } from '@/components/i18n/text';
import { useToast } from '@/components/ui/ToastShelf';

export interface Sender {
  send: (request: SendRequest) => Promise<boolean>;
  busy: boolean;
  refusal: { refusal: SendRefusal; text?: string | undefined } | undefined;
  clear: () => void;
  /** Says again why another door refused it: what the case and the text say now, else what the page said then. */
  recall: (request: SendRequest, then: SendRefusal | undefined) => void;
}

/** The panel's hand on the one door: sends, says what became of it, keeps a refusal in sight until something changes. */
export function useSender(): Sender {
  const { t } = useText();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Sender['refusal']>();
  const send = useCallback(
    async (request: SendRequest) => {
      setBusy(true);
      setRefusal(undefined);
      try {
        const outcome = await sendReply(desk, request);
        if (!outcome.ok) {
          setRefusal(outcome);
          return false;
        }
        if (outcome.recorded) toast({ text: t.send.done(request.via, outcome.place) });
        else toast({ text: t.send.notRecorded, tone: 'bad' });
        return outcome.recorded; // what the record lacks stays in sight
      } catch (error) {
        reportFailure('send', error);
        toast({ text: error instanceof ExpectedError ? t.failure[error.code] : t.failure.bug, tone: 'bad' });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [t, toast],
  );
  const clear = useCallback(() => setRefusal(undefined), []);
  const recall = useCallback((request: SendRequest, then: SendRefusal | undefined) => {
    refusalOf(desk, request).then(
      (now) => {
        const found = now ?? then;
        if (found) setRefusal({ refusal: found });
      },
      (error: unknown) => reportFailure('recall', error),
    );
  }, []);
  return { send, busy, refusal, clear, recall };
}
