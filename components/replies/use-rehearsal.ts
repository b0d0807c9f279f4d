import { useEffect, useRef, type RefObject } from 'react';
import { desk } from '@/lib/actions/desk';
import { readSendInputs } from '@/lib/actions/send/inputs';
import { rehearse, type Rehearsal, type Wanted } from '@/lib/actions/send/prepare';
import { useLive } from '@/components/app/use-live';

/** The send that may come next, prepared whenever what it is made from has changed, so that the click has little left to do. */
export function useRehearsal(wanted: Wanted): RefObject<Rehearsal | undefined> {
  const rehearsal = useRef<Rehearsal>(undefined);
  const { caseId, outgoing } = wanted;
  const inputs = useLive((db) => readSendInputs(db, caseId, outgoing), [caseId, JSON.stringify(outgoing)]);
  const key = JSON.stringify(wanted);
  useEffect(() => {
    if (!inputs) return undefined;
    const timer = setTimeout(() => {
      rehearsal.current = rehearse(desk, JSON.parse(key) as Wanted, inputs);
    });
    return () => clearTimeout(timer);
  }, [inputs, key]);
  return rehearsal;
}
