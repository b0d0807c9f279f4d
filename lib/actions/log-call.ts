import { changeCase, type Desk } from './desk';

/** What happens on a call, for its timer and the record. `minutes`: what was promised for a hold. */
export function logCall(
  desk: Desk,
  caseId: string,
  what: 'begin' | 'hold' | 'back' | 'end',
  minutes?: number,
): Promise<void> {
  return changeCase(desk, caseId, ({ append }) => append({ t: 'call', what, minutes }));
}
