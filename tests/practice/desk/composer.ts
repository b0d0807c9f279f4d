import type { BoxKind } from './boxes/box-kinds.ts';
import { mountBox } from './boxes/mount-box.ts';
import { composeWordsByChannel } from './compose-words.ts';
import { div, el } from './dom.ts';
import { createPracticeDesk, type PracticeDesk } from './practice-desk.ts';
import type { Channel } from './samples/sample.ts';

/** A compose box with its button, and the face that tests drive it by. */
export interface Composer {
  element: HTMLElement;
  desk: PracticeDesk;
}

/** Makes the compose box of a channel; `onSend` gets what the agent sends with the page's own means. */
export function createComposer(
  channel: Channel,
  kind: Exclude<BoxKind, 'none'>,
  onSend: (text: string) => void,
): Composer {
  const words = composeWordsByChannel[channel];
  const host = div('compose-box');
  const send = el('button', { type: 'button', class: 'send' }, words.send);
  const element = el(
    'section',
    { class: 'composer', 'aria-label': words.label },
    el('header', { class: 'compose-label' }, words.label),
    host,
    el('footer', { class: 'compose-foot' }, el('span', { class: 'hint' }, words.hint), send),
  );
  const desk = createPracticeDesk(kind, mountBox(kind, host, words));
  const sendNow = () => {
    const text = desk.text();
    if (text.trim() === '') return;
    onSend(text);
    void desk.set('', '');
  };
  send.addEventListener('click', sendNow);
  if (words.doesEnterSend) sendOnEnter(host, sendNow);
  return { element, desk };
}

// Captured at the host, before any editor, as chat consoles do: also an Enter that a script made is a message sent.
function sendOnEnter(host: HTMLElement, sendNow: () => void): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    sendNow();
  };
  host.addEventListener('keydown', onKeyDown, { capture: true });
}
