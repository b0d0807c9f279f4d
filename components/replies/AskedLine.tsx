import type { AskedReply } from '@/lib/actions/asked-reply';
import { readReply } from '@/lib/db/library';
import { pickText } from '@/lib/base/l10n';
import { useLive } from '@/components/app/use-live';
import { useText } from '@/components/i18n/text';
import { Notice } from '@/components/ui/Notice';

/** Why the palette opened by itself: a reply asked for in the page. `waits`: for a case to be started. */
export function AskedLine({ asked, waits }: { asked: AskedReply; waits: boolean }) {
  const { t, lang } = useText();
  const reply = useLive((db) => readReply(db, asked.reply), [asked.reply]);
  if (asked.unrecorded) return <Notice tone="bad" role="alert">{t.send.notRecorded}</Notice>; // prettier-ignore
  if (!waits || !reply) return null;
  return <Notice role="alert">{t.asked.startFirst(pickText(reply.title, lang))}</Notice>;
}
