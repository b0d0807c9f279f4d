/** Events that a page's own handlers can read. Firefox keeps extension objects from pages, so they are made in the page. */

import type { Attempt } from './job';

type PageWindow = typeof globalThis & Window;
const page = (): PageWindow => (window as { wrappedJSObject?: PageWindow }).wrappedJSObject ?? window;

type Kind = 'ClipboardEvent' | 'InputEvent' | 'KeyboardEvent' | 'FocusEvent';

/** An event made in the page's world. */
const make = (kind: Kind, type: string, options: object): Event =>
  new (page()[kind])(
    type,
    Object.assign(new (page().Object)(), { bubbles: true, cancelable: true, composed: true }, options),
  );

/** True when the page took it, that is prevented the browser's own doing. */
const send = (host: HTMLElement, event: Event): boolean => !host.dispatchEvent(event);

function fill(data: DataTransfer, text: string, html: string): DataTransfer {
  data.setData('text/plain', text);
  if (html !== '') data.setData('text/html', html);
  return data;
}
const transfer = (text: string, html: string) => fill(new (page().DataTransfer)(), text, html);

/** A paste of the attempt's text, and of `html`, as the page would see it. The clipboard is not touched. */
export function paste({ place, text }: Attempt, html: string): boolean {
  const event = make('ClipboardEvent', 'paste', { clipboardData: transfer(text, html) }) as ClipboardEvent;
  const { clipboardData } = event; // Firefox makes an empty one of its own, whatever it is given
  if (clipboardData && clipboardData.types.length === 0) fill(clipboardData, text, html);
  return send(place, event);
}

/** What browsers announce before they write, with what they are about to write. */
export const announce = ({ place, text, html }: Attempt, inputType: string): boolean =>
  send(
    place,
    make('InputEvent', 'beforeinput', { inputType, data: null, dataTransfer: transfer(text, html) }),
  );

/** Ctrl+Z, or ⌘Z on a Mac, as a key press: editors keep their history behind it. */
export function pressUndo(host: HTMLElement): void {
  const metaKey = navigator.platform.startsWith('Mac');
  send(host, make('KeyboardEvent', 'keydown', { key: 'z', keyCode: 90, ctrlKey: !metaKey, metaKey }));
}

/** Editors that listen for the focus, and not only ask for it, believe themselves left while the panel has it. */
export function announceFocus(host: HTMLElement): void {
  for (const [type, bubbles] of [
    ['focus', false],
    ['focusin', true],
  ] as const)
    send(host, make('FocusEvent', type, { bubbles }));
}
