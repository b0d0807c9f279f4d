import { postSent } from './compose-frame.ts';
import { composeWordsByChannel } from './compose-words.ts';
import { createComposer } from './composer.ts';
import type { DeskAddress } from './desk-address.ts';

/** Shows nothing but a compose box: the inside of the iframe of a desk. */
export function showFramePage(address: Extract<DeskAddress, { page: 'frame' }>): void {
  const kind = address.box ?? composeWordsByChannel[address.channel].ownBox;
  document.body.className = `frame desk-${address.channel}`;
  if (kind === 'none') return;
  const { element, desk } = createComposer(address.channel, kind, (text) => {
    window.sent.push(text);
    postSent(text);
  });
  window.desk = desk;
  document.body.replaceChildren(element);
}
