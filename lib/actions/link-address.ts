import { changeCase, type Desk } from './desk';

/** Says that the case is the conversation at `address`: from now on that page shows it and takes its replies. */
export function linkAddress(desk: Desk, caseId: string, address: string): Promise<void> {
  return changeCase(desk, caseId, async ({ append, patch }) => {
    await append({ t: 'address' });
    await patch({ address });
  });
}
