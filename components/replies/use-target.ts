import { useCallback, useEffect, useRef, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { seeBoxes, type Look } from '@/lib/actions/see-boxes';
import { watchPage, type Scene } from '@/lib/actions/see-page';

export type Sight = Look['sight'];

export interface Looking {
  sight: Sight | undefined;
  /** Looks now; done when this look is shown, or a later one has begun. */
  look: () => Promise<void>;
  /** What the latest look saw, or will see. */
  seen: () => Promise<Look | undefined>;
  /** What was seen, while nothing has happened to any page since: no waiting. */
  settled: () => Look | undefined;
}

/** What was seen last, so that the next reply's place does not have to jump; shown until the next look, and trusted by nobody. */
let last: Look | undefined;

/** Where a reply would go: looked up when the panel is turned to and whenever `scene` changes; `look` does it now. */
export function useTarget(scene: Scene | undefined): Looking {
  const [sight, setSight] = useState<Sight | undefined>(() =>
    last?.page !== undefined && last.page.tabId === scene?.tabId ? last.sight : undefined,
  );
  const latest = useRef<Promise<Look | undefined>>(Promise.resolve(undefined));
  const known = useRef<Look>(undefined);
  const changes = useRef(0); // of pages, since the panel looked first
  const look = useCallback(() => {
    const { current: seen } = changes;
    const mine = seeBoxes(desk).catch((error: unknown) => {
      reportFailure('target', error);
      return undefined;
    });
    latest.current = mine;
    return mine.then((next) => {
      if (latest.current !== mine) return;
      known.current = seen === changes.current ? next : undefined; // else it may be of the page before
      last = next;
      if (next) setSight(next.sight);
    });
  }, []);
  const seen = useCallback(() => latest.current, []);
  const settled = useCallback(() => known.current, []);
  useEffect(() => {
    const life = new AbortController();
    const forget = () => {
      changes.current++;
      known.current = undefined;
    };
    watchPage(forget, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    const turnedTo = () => void look();
    turnedTo();
    window.addEventListener('focus', turnedTo);
    document.addEventListener('pointerenter', turnedTo);
    return () => {
      window.removeEventListener('focus', turnedTo);
      document.removeEventListener('pointerenter', turnedTo);
    };
  }, [look, scene]);
  return { sight, look, seen, settled };
}
