import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Scene } from '@/lib/actions/see-page';
import { useCaseAt } from './use-cases';

export interface CurrentCase {
  id: string | undefined;
  ready: boolean; // false until the page in front is known for the first time
  choose: (id: string | undefined) => void;
  caseHere: string | undefined; // the case of the conversation in front
}

/**
 * Which case the panel shows: the one of the conversation in front, unless the agent chose another since the page
 * changed. A page without a case does not take the chosen one away, so that a look at another tab loses nothing;
 * the door to the page stays shut meanwhile, for it compares addresses itself. During a call the panel stays with it.
 */
export function useCurrentCase(scene: Scene | undefined, onCall: RefObject<boolean>): CurrentCase {
  const [chosen, setChosen] = useState<string>();
  const found = useCaseAt(scene?.address);
  const caseHere = found?.id;
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- what was shown last must outlive a page without a case
    if (caseHere !== undefined && !onCall.current) setChosen(caseHere);
  }, [caseHere, scene?.address, scene?.tabId, onCall]);
  const choose = useCallback((next: string | undefined) => setChosen(next), []);
  const known = scene !== undefined && (scene.address === undefined || found !== undefined);
  const [ready, setReady] = useState(false);
  if (known && !ready) setReady(true); // once: later looks keep what is shown until they know better
  return { id: chosen ?? caseHere, ready, choose, caseHere };
}
