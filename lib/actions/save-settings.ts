import { readSettings } from '@/lib/db/settings';
import type { Settings } from '@/lib/domain/settings/settings';
import { redact } from '@/lib/domain/redaction/redact';
import { write, type Desk } from './desk';

type Changes = Partial<Omit<Settings, 'id' | 'v'>>;

/** Changes some of the settings; the others stay as another window may just have set them. */
export function saveSettings(desk: Desk, changes: Changes | ((now: Settings) => Changes)): Promise<void> {
  return write(() =>
    desk.db.transaction('rw', desk.db.settings, async () => {
      const now = await readSettings(desk.db);
      const wanted = typeof changes === 'function' ? changes(now) : changes;
      const agentName = redact(wanted.agentName ?? now.agentName).text;
      await desk.db.settings.put({ ...now, ...wanted, agentName });
    }),
  );
}
