import type { Desk } from './desk';
import { saveSettings } from './save-settings';

/** Turns typed shortcuts on or off on an allowed site, given by its pattern. */
export async function setTypedSite(desk: Desk, pattern: string, on: boolean): Promise<void> {
  await saveSettings(desk, ({ typedSites = [] }) => ({
    typedSites: [...typedSites.filter((site) => site !== pattern), ...(on ? [pattern] : [])],
  }));
}
