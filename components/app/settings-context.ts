import { createContext, useContext } from 'react';
import type { Settings } from '@/lib/domain/settings/settings';

export const SettingsContext = createContext<Settings | undefined>(undefined);

/** The settings as they are now. */
export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('no settings: mounted outside <App>');
  return settings;
}
