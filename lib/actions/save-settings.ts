import { readSettings } from '@/lib/db/settings';
import type { Settings } from '@/lib/domain/settings/settings';
import { redactWithin, type Finding } from '@/lib/domain/redaction/redact';
import { write, type Desk } from './desk';

export type SettingsChanges = Partial<Omit<Settings, 'id' | 'v'>>;
export type ChangeSettings = SettingsChanges | ((now: Settings) => SettingsChanges);

/**
 * Changes some of the settings; the others stay as another window may just have set them. Gives what the payment-data
 * guard took out of the texts.
 */
export function saveSettings(desk: Desk, changes: ChangeSettings): Promise<Finding[]> {
  return write(() =>
    desk.db.transaction('rw', desk.db.settings, async () => {
      const now = await readSettings(desk.db);
      const { value, found } = redactWithin(typeof changes === 'function' ? changes(now) : changes);
      await desk.db.settings.put({ ...now, ...value });
      return found;
    }),
  );
}
