import { createContext, useContext } from 'react';
import type { AskedReply } from '@/lib/actions/asked-reply';
import type { Outgoing } from '@/lib/domain/replies/outgoing';

/** What is about to leave: shown in a sheet with its preview, sent from there and nowhere else. */
export interface Outbox {
  open: (outgoing: Outgoing, title?: string, asked?: AskedReply) => void;
  openMissing: () => void;
  openDelay: () => void;
}

export const OutboxContext = createContext<Outbox | undefined>(undefined);

/** Where the guide hands over what is to be sent. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('no outbox: used outside the panel');
  return outbox;
}
