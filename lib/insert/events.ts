/** Events that a page's own handlers can read. Firefox keeps extension objects from pages, so they are made in the page. */

type PageWindow = typeof globalThis & Window;
const page = (): PageWindow => (window as { wrappedJSObject?: PageWindow }).wrappedJSObject ?? window;

type Kind = 'ClipboardEvent' | 'InputEvent' | 'KeyboardEvent';

/** Sends an event made in the page's world; true when the page took it, that is prevented the browser's own doing. */
function send(host: HTMLElement, kind: Kind, type: string, options: object): boolean {
  const init = Object.assign(
    new (page().Object)(),
    { bubbles: true, cancelable: true, composed: true },
    options,
  );
  return !host.dispatchEvent(new (page()[kind])(type, init));
}

function transfer(text: string, html: string): DataTransfer {
  const data = new (page().DataTransfer)();
  data.setData('text/plain', text);
  data.setData('text/html', html);
  return data;
}

/** A paste as the page would see it. The clipboard is not touched. */
export const paste = (host: HTMLElement, text: string, html: string): boolean =>
  send(host, 'ClipboardEvent', 'paste', { clipboardData: transfer(text, html) });

/** The announcement that browsers make before they paste. */
export const announcePaste = (host: HTMLElement, text: string, html: string): boolean =>
  send(host, 'InputEvent', 'beforeinput', {
    inputType: 'insertFromPaste',
    dataTransfer: transfer(text, html),
  });

/** Ctrl+Z, or ⌘Z on a Mac, as a key press: editors keep their history behind it. */
export function pressUndo(host: HTMLElement): void {
  const metaKey = navigator.platform.startsWith('Mac');
  send(host, 'KeyboardEvent', 'keydown', { key: 'z', keyCode: 90, ctrlKey: !metaKey, metaKey });
}
