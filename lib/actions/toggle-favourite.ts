import type { Desk } from './desk';
import { saveSettings } from './save-settings';

/** Makes a reply a favourite, or no longer one. */
export async function toggleFavourite(desk: Desk, reply: string): Promise<void> {
  await saveSettings(desk, ({ favourites = [] }) => ({
    favourites: favourites.includes(reply) ? favourites.filter((id) => id !== reply) : [...favourites, reply],
  }));
}
