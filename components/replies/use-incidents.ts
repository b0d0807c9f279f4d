import { useEffect, useState } from 'react';
import { useLive } from '@/components/app/use-live';
import { readIncidents } from '@/lib/db/incidents';
import { liveIncidents, nextTurn, type Incident } from '@/lib/domain/incidents/incident';

const LONGEST = 3_600_000; // a timer's own limit is 24 days

/** The known issues that are live, the latest first; each begins and ends by itself, to the moment. */
export function useIncidents(): readonly Incident[] {
  const all = useLive(readIncidents, []);
  const [now, setNow] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const turn = () => {
      const at = Date.now();
      setNow(at);
      timer = setTimeout(turn, Math.min(nextTurn(all ?? [], at) - at, LONGEST));
    };
    turn();
    return () => clearTimeout(timer);
  }, [all]);
  return liveIncidents(all ?? [], now);
}
