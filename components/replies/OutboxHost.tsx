import { useMemo, useState, type ReactNode } from 'react';
import { desk } from '@/lib/actions/desk';
import { findDelayReply, findMissingReply } from '@/lib/actions/find-special-replies';
import type { AskedReply } from '@/lib/actions/asked-reply';
import type { Scene } from '@/lib/actions/see-page';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import { later } from '@/components/app/later';
import { useAction } from '@/components/app/use-action';
import type { OpenCase } from '@/components/cases/use-cases';
import { useText } from '@/components/i18n/text';
import { useToast } from '@/components/ui/ToastShelf';
import { OutboxContext, type Outbox } from './outbox';

export const SendSheet = later(async () => (await import('./SendSheet')).SendSheet);
const DraftHost = later(async () => (await import('@/components/draft-check/DraftHost')).DraftHost);

interface Props {
  open: OpenCase | undefined;
  scene: Scene | undefined;
  children: ReactNode;
}

/** Holds what is about to leave, and shows it in its sheet. */
export function OutboxHost({ open, scene, children }: Props) {
  const { t } = useText();
  const toast = useToast();
  const { run } = useAction();
  const [waiting, setWaiting] = useState<{
    outgoing: Outgoing;
    title: string;
    asked?: AskedReply | undefined;
  }>();
  const playbooks = open?.file.case.playbooks.join('\n') ?? '';
  const outbox = useMemo((): Outbox => {
    const show = (outgoing: Outgoing, title = t.send.title, asked?: AskedReply) =>
      setWaiting({ outgoing, title, asked });
    const find = (wanted: Promise<string | undefined>, title: string) =>
      void run(async () => {
        const reply = await wanted;
        if (reply === undefined) toast({ text: t.send.noSuchReply, tone: 'warn' });
        else show({ kind: 'reply', reply }, title);
      });
    return {
      open: show,
      openMissing: () => find(findMissingReply(desk.db), t.send.missingTitle),
      openDelay: () => find(findDelayReply(desk.db, playbooks.split('\n')), t.send.delayTitle),
    };
  }, [t, toast, run, playbooks]);
  return (
    <OutboxContext value={outbox}>
      {children}
      {waiting && open && (
        <SendSheet
          key={JSON.stringify(waiting.outgoing)}
          open={open}
          scene={scene}
          outgoing={waiting.outgoing}
          title={waiting.title}
          asked={waiting.asked}
          onClose={() => setWaiting(undefined)}
        />
      )}
      {open && <DraftHost key={open.file.case.id} open={open} />}
    </OutboxContext>
  );
}
