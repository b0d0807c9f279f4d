import { useCallback, useEffect, useRef, useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { reportFailure } from '@/lib/actions/report-failure';
import { seeBoxes } from '@/lib/actions/see-boxes';
import type { Scene } from '@/lib/actions/see-page';

export type Sight = Awaited<ReturnType<typeof seeBoxes>>;

export interface Looking {
  sight: Sight | undefined;
  look: () => void;
  /** What the look that is under way will see; a click waits for it. */
  seen: () => Promise<Sight | undefined>;
}

/** Where a reply would go: looked up when the panel is turned to and whenever `scene` changes; `look` does it now. */
export function useTarget(scene: Scene | undefined): Looking {
  const [sight, setSight] = useState<Sight>();
  const latest = useRef<Promise<Sight | undefined>>(Promise.resolve(undefined));
  const look = useCallback(() => {
    const mine = seeBoxes(desk).catch((error: unknown) => {
      reportFailure('target', error);
      return undefined;
    });
    latest.current = mine;
    void mine.then((next) => {
      if (latest.current === mine) setSight(next);
    });
  }, []);
  const seen = useCallback(() => latest.current, []);
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    document.addEventListener('pointerenter', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('pointerenter', look);
    };
  }, [look, scene]);
  return { sight, look, seen };
}
