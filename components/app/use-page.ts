import { useCallback, useEffect, useState } from 'react';
import { reportFailure } from '@/lib/actions/report-failure';
import { seePage, seeTarget, watchPage, type Scene } from '@/lib/actions/see-page';

export type Sight = Awaited<ReturnType<typeof seeTarget>>;

/** The page in front; undefined until it is known for the first time. */
export function usePage(): Scene | undefined {
  const [scene, setScene] = useState<Scene>();
  useEffect(() => {
    const life = new AbortController();
    const look = () => {
      seePage().then(
        (next) => {
          if (!life.signal.aborted)
            setScene((was) => (JSON.stringify(was) === JSON.stringify(next) ? was : next));
        },
        (error: unknown) => reportFailure('page', error),
      );
    };
    look();
    watchPage(look, life.signal);
    return () => life.abort();
  }, []);
  return scene;
}

/** Where a reply would go: looked up when the panel is turned to and whenever `scene` changes; `look` does it now. */
export function useTarget(scene: Scene | undefined): { sight: Sight | undefined; look: () => void } {
  const [sight, setSight] = useState<Sight>();
  const look = useCallback(() => {
    seeTarget().then(setSight, (error: unknown) => reportFailure('target', error));
  }, []);
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    document.addEventListener('pointerenter', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('pointerenter', look);
    };
  }, [look, scene]);
  return { sight, look };
}
