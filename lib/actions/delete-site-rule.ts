import { write, type Desk } from './desk';

/** Removes one of the agent's own rules; the shipped ones hold again where it held. */
export const deleteSiteRule = (desk: Desk, id: string): Promise<void> =>
  write(() => desk.db.siteRules.delete(id));
