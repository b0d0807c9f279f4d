import { defaultSettings, uiLangFor, type Settings } from '@/lib/domain/settings/settings';
import type { DesksideDatabase } from './database';

/** The settings, or what holds until the agent chooses. */
export async function readSettings(db: DesksideDatabase): Promise<Settings> {
  const stored = await db.settings.get('settings');
  const machine = Intl.DateTimeFormat().resolvedOptions();
  return stored ?? defaultSettings(machine.timeZone, uiLangFor(navigator.language));
}
