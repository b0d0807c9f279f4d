import { useEffect, useState } from 'react';
import { reportFailure } from '@/lib/actions/report-failure';
import { seePage, watchPage, type Scene } from '@/lib/actions/see-page';

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
