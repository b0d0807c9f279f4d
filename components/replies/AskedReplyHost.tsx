import { useEffect } from 'react';
import { useText } from '@/components/i18n/text';
import { useToast } from '@/components/ui/ToastShelf';
import { useOutbox } from './outbox';
import { useAsked } from './use-asked';

/**
 * Opens the sheet of a reply that was asked for in the page, where the palette could not open; beside another case it is
 * only told of, for it is not that customer's. Shows nothing itself.
 */
export function AskedReplyHost({ caseId }: { caseId: string | undefined }) {
  const { t } = useText();
  const outbox = useOutbox();
  const toast = useToast();
  const asked = useAsked();
  useEffect(() => {
    if (!asked) return;
    const isHere = asked.caseId !== undefined && asked.caseId === caseId;
    if (asked.unrecorded) toast({ text: t.send.notRecorded, tone: 'bad' });
    else if (isHere) outbox.open({ kind: 'reply', reply: asked.reply }, t.asked.title, asked);
    else toast({ text: t.asked.elsewhere, tone: 'warn' });
    // oxlint-disable-next-line react/exhaustive-deps -- once for each that was asked for
  }, [asked]);
  return null;
}
