import type { Typed } from '@/lib/domain/replies/compose';

/** What was typed into a text that has not left. */
export interface Unsent {
  typed: Typed;
  edited?: string | undefined;
}

// In memory only, until the panel closes: nothing of it has been through the payment-data guard.
const kept = new Map<string, Unsent>();

/** What was typed under `key` before the agent looked elsewhere. */
export const unsentOf = (key: string): Unsent => kept.get(key) ?? { typed: {} };

/** Keeps it; nothing typed is nothing kept. */
export function keepUnsent(key: string, unsent: Unsent): void {
  if (Object.keys(unsent.typed).length === 0 && unsent.edited === undefined) kept.delete(key);
  else kept.set(key, unsent);
}
