import type { AskedReply } from '@/lib/actions/asked-reply';
import type { Scene } from '@/lib/actions/see-page';
import type { Outgoing } from '@/lib/domain/replies/outgoing';
import type { OpenCase } from '@/components/cases/use-cases';
import { Sheet } from '@/components/ui/Sheet';
import { Composer } from './Composer';

interface Props {
  open: OpenCase;
  outgoing: Outgoing;
  scene: Scene | undefined;
  title: string;
  asked?: AskedReply | undefined;
  onClose: () => void;
}

/** One thing about to leave, over the guide it came from. */
export function SendSheet({ open, outgoing, scene, title, asked, onClose }: Props) {
  return (
    <Sheet title={title} onClose={onClose}>
      <Composer open={open} outgoing={outgoing} scene={scene} asked={asked} autoFocus onSent={onClose} />
    </Sheet>
  );
}
