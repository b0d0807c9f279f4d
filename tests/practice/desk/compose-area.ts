import { createComposeFrame } from './compose-frame.ts';
import { composeWordsByChannel } from './compose-words.ts';
import { createComposer } from './composer.ts';
import type { DeskAddress } from './desk-address.ts';
import { div } from './dom.ts';

/**
 * The place of the compose box at the foot of a desk: the desk's own editor or the one asked for, in the page or
 * in a frame, or nothing at all. Sets `window.desk` when the box stands in this document.
 */
export function createComposeArea(
  address: Extract<DeskAddress, { page: 'desk' }>,
  onSend: (text: string) => void,
  signal: AbortSignal,
): HTMLElement {
  const area = div('compose-area');
  const kind = address.box ?? composeWordsByChannel[address.channel].ownBox;
  delete window.desk;
  if (kind === 'none') return area;
  const send = (text: string) => {
    window.sent.push(text);
    onSend(text);
  };
  if (address.frame) {
    area.append(createComposeFrame(address, address.frame, send, signal));
    return area;
  }
  const { element, desk } = createComposer(address.channel, kind, send);
  window.desk = desk;
  area.append(element);
  return area;
}
