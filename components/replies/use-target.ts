import { useCallback, useEffect, useRef, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { seeBoxes, type Look } from '@/lib/actions/see-boxes';
import { watchPage, type Scene } from '@/lib/actions/see-page';

export type Sight = Look['sight'];

/** Nobody looks twice within this time; nor when a click brings the focus after the pointer that was looked for. Milliseconds. */
const AGAIN = 150;
const FOCUSED = 1500;

export interface Looking {
  sight: Sight | undefined;
  look: () => void;
  /** What the latest look saw, or will see. */
  seen: () => Promise<Look | undefined>;
  /** What was seen, while nothing has happened to any page since: no waiting. */
  settled: () => Look | undefined;
}

/** Where a reply would go: looked up when the panel is turned to and whenever `scene` changes; `look` does it now. */
export function useTarget(scene: Scene | undefined): Looking {
  const [sight, setSight] = useState<Sight>();
  const latest = useRef<Promise<Look | undefined>>(Promise.resolve(undefined));
  const known = useRef<Look>(undefined);
  const began = useRef(0);
  const lookAfter = useCallback((least: number) => {
    if (performance.now() - began.current < least) return;
    began.current = performance.now();
    const mine = seeBoxes(desk).catch((error: unknown) => {
      reportFailure('target', error);
      return undefined;
    });
    latest.current = mine;
    void mine.then((next) => {
      if (latest.current !== mine) return;
      known.current = next;
      setSight(next?.sight);
    });
  }, []);
  const look = useCallback(() => lookAfter(AGAIN), [lookAfter]);
  const seen = useCallback(() => latest.current, []);
  const settled = useCallback(() => known.current, []);
  useEffect(() => {
    const life = new AbortController();
    watchPage(() => (known.current = undefined), life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    const focused = () => lookAfter(FOCUSED);
    look();
    window.addEventListener('focus', focused);
    document.addEventListener('pointerenter', look);
    return () => {
      window.removeEventListener('focus', focused);
      document.removeEventListener('pointerenter', look);
    };
  }, [look, lookAfter, scene]);
  return { sight, look, seen, settled };
}
