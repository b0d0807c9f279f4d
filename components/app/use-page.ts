import { useEffect, useState } from 'react';
import { reportFailure } from '@/lib/actions/report-failure';
import type { Scene } from '@/lib/actions/see-page';

/** Asked for at once: until the rules of sites are here, no page's conversation is known. */
const following = import('@/lib/actions/follow-page');

/** The page in front; undefined until it is known for the first time. */
export function usePage(): Scene | undefined {
  const [scene, setScene] = useState<Scene>();
  useEffect(() => {
    const life = new AbortController();
    const show = (next: Scene) =>
      setScene((was) => (JSON.stringify(was) === JSON.stringify(next) ? was : next));
    following.then(
      ({ followPage }) => !life.signal.aborted && followPage(show, life.signal),
      (error: unknown) => reportFailure('page', error),
    );
    return () => life.abort();
  }, []);
  return scene;
}
