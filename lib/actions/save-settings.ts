import { readEffective, readOwnSettings, SETTINGS_TABLES } from '@/lib/db/settings';
import { ExpectedError } from '@/lib/base/errors';
import { givenAmong } from '@/lib/domain/settings/given-among';
import type { Settings } from '@/lib/domain/settings/settings';
import { redactWithin, type Finding } from '@/lib/domain/redaction/redact';
import { tellBackground } from '@/lib/messaging/calls';
import { write, type Desk } from './desk';

export type SettingsChanges = Partial<Omit<Settings, 'id' | 'v'>>;
export type ChangeSettings = SettingsChanges | ((now: Settings) => SettingsChanges);

/** What the menu and the typed shortcuts stand on. */
const OF_DOORS: readonly (keyof SettingsChanges)[] = ['uiLang', 'typedSites', 'recent'];

/**
 * Changes some of the settings; the others stay as another window may just have set them. Gives what the payment-data
 * guard took out of the texts. Fails with `settings-given` where a pack or the organisation gives the value.
 */
export async function saveSettings(desk: Desk, changes: ChangeSettings): Promise<Finding[]> {
  let doors = false;
  const found = await write(() =>
    desk.db.transaction('rw', SETTINGS_TABLES, async () => {
      const now = await readOwnSettings(desk.db);
      const { value, found } = redactWithin(typeof changes === 'function' ? changes(now) : changes);
      const given = givenAmong(value, now, await readEffective(desk.db));
      if (given.length > 0) throw new ExpectedError('settings-given', given.join(', '));
      doors = OF_DOORS.some((key) => key in value);
      await desk.db.settings.put({ ...now, ...value });
      return found;
    }),
  );
  if (doors) void tellBackground({ call: 'doors-changed' });
  return found;
}
