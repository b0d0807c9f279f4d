import { useEffect, useState } from 'react';
import { takeAskedReply, watchAskedReply, type AskedReply } from '@/lib/actions/asked-reply';
import { reportFailure } from '@/lib/actions/report-failure';

const take = () =>
  takeAskedReply(Date.now()).catch((error: unknown) => {
    reportFailure('asked', error);
    return undefined;
  });
let atOpening: ReturnType<typeof take> | undefined; // taken once, however often React mounts

/** The reply that another door was asked for and refused, from the opening of this page on; undefined where there is none. */
export function useAsked(): AskedReply | undefined {
  const [asked, setAsked] = useState<AskedReply>();
  useEffect(() => {
    const life = new AbortController();
    const show = (found: AskedReply | undefined) => {
      if (!found || life.signal.aborted) return;
      atOpening = Promise.resolve(undefined); // it is not asked for again on the next case
      setAsked(found);
    };
    void (atOpening ??= take()).then(show);
    watchAskedReply(() => void take().then(show), life.signal);
    return () => life.abort();
  }, []);
  return asked;
}
