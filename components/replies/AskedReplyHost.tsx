import { useEffect } from 'react';
import { useText } from '@/components/i18n/text';
import { useOutbox } from './outbox';
import { useAsked } from './use-asked';

/** Opens the sheet of a reply that was asked for in the page, where the palette could not open. Shows nothing itself. */
export function AskedReplyHost() {
  const { t } = useText();
  const outbox = useOutbox();
  const asked = useAsked();
  useEffect(() => {
    if (asked && !asked.unrecorded) outbox.open({ kind: 'reply', reply: asked.reply }, t.asked.title, asked);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each that was asked for
  }, [asked]);
  return null;
}
