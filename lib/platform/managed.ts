/** What an organisation's policy sets: read only, and not there at all on most machines. */
import { browser } from './browser';

/** The policy's values. Firefox fails where no policy is installed; that is an answer, too. */
export async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** Calls `listener` when the policy changed. Call it while the worker starts. Firefox never says so. */
export function watchPolicy(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}
