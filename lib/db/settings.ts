import { effectiveSettings, type Effective } from '@/lib/domain/settings/effective';
import { defaultSettings, uiLangFor, type Settings } from '@/lib/domain/settings/settings';
import type { DesksideDatabase } from './database';

/** The tables the settings are read from; a transaction that reads them must hold them all. */
export const SETTINGS_TABLES = ['settings', 'given'] as const;

/** The agent's own settings, or what holds until the agent chooses: for changing them. */
export async function readOwnSettings(db: DesksideDatabase): Promise<Settings> {
  const stored = await db.settings.get('settings');
  const machine = Intl.DateTimeFormat().resolvedOptions();
  return stored ?? defaultSettings(machine.timeZone, uiLangFor(navigator.language));
}

/** What holds, and who says so: the organisation, a pack, or the agent. */
export async function readEffective(db: DesksideDatabase): Promise<Effective> {
  const [own, given] = await Promise.all([readOwnSettings(db), db.given.get('given')]);
  return effectiveSettings(own, given?.packs ?? [], given?.managed);
}

/** The settings as they hold: what packs and the organisation give stands in the place of the agent's. */
export const readSettings = async (db: DesksideDatabase): Promise<Settings> =>
  (await readEffective(db)).settings;
