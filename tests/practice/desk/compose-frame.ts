import type { DeskAddress, FrameKind } from './desk-address.ts';
import { composeWordsByChannel } from './compose-words.ts';
import { el } from './dom.ts';

/** What a framed compose box posts to the page around it when the agent sends. */
interface SentMessage {
  practiceDeskSent: string;
}

function isSentMessage(data: unknown): data is SentMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'practiceDeskSent' in data &&
    typeof data.practiceDeskSent === 'string'
  );
}

function frameOrigin(frame: FrameKind): string {
  return frame === 'same'
    ? location.origin
    : (document.documentElement.dataset.otherOrigin ?? location.origin);
}

/** An iframe with the compose box of that conversation, from this origin or from the other one. */
export function createComposeFrame(
  address: Extract<DeskAddress, { page: 'desk' }>,
  frame: FrameKind,
  onSend: (text: string) => void,
  signal: AbortSignal,
): HTMLIFrameElement {
  const url = new URL(`/frame/${address.channel}/${address.id}`, frameOrigin(frame));
  if (address.box) url.searchParams.set('box', address.box);
  const { label } = composeWordsByChannel[address.channel];
  const element = el('iframe', { class: 'compose-frame', src: url.href, title: label });
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source === element.contentWindow && isSentMessage(event.data))
      onSend(event.data.practiceDeskSent);
  };
  addEventListener('message', onMessage, { signal });
  return element;
}

/** Tells the page around this frame what was sent; the two may be of different origins. */
export function postSent(text: string): void {
  const message: SentMessage = { practiceDeskSent: text };
  parent.postMessage(message, '*');
}
