import { defineUnlistedScript } from '#imports';
import { wordAt } from '@/lib/insert/typed-word';

/** The little of the browser's interface that this script needs: it carries no polyfill. */
declare const chrome: {
  runtime?: { id?: string; sendMessage(message: { call: 'typed'; name: string }): Promise<unknown> };
  storage: {
    local: { get(key: 'typed'): Promise<{ typed?: { names: string[]; origins: string } }> };
    onChanged: { addListener(listener: () => void): void };
  };
};

/** Editors that join what is typed and what comes soon after into one undo step: how long they wait, in ms. */
const JOINING: [string, number][] = [
  ['.ql-container *', 1050],
  ['.ProseMirror', 550],
];
/** Other editors read the selection on an event that comes a moment after it changed. */
const MOMENT = 30;

/**
 * Only on sites where the agent turned it on. Which names are known stands in this world, which the page cannot see, so
 * that Tab and Space are taken from the page only for a shortcut that is one.
 */
export default defineUnlistedScript(() => {
  const own = globalThis as { typed?: true };
  if (own.typed) return;
  own.typed = true;
  let names: string[] | undefined;
  let busy = false;
  let held = false;
  let undone = false;
  const read = async () => {
    const { typed } = await chrome.storage.local.get('typed');
    names = typed && RegExp(typed.origins).test(origin) ? typed.names : [];
  };
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, repeat } = event;
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    const chord = event.ctrlKey || event.metaKey || event.altKey;
    // What is typed until the answer comes would replace the selected shortcut.
    if ((busy && !chord) || (held && repeat)) return take(event);
    const again = undone && key === ' '; // who took a reply back means the space
    if (chord) undone ||= key === 'z';
    else if (key.length === 1) undone = false;
    held = false;
    if (!names) {
      names = [];
      void read();
      chrome.storage.onChanged.addListener(() => void read());
    }
    if (!/^(Tab| )$/.test(key) || chord || event.shiftKey || repeat || again) return;
    const path = event.composedPath();
    const word = wordAt(path);
    if (!word || !names.includes(word.name.toLowerCase()) || !chrome.runtime?.id) return;
    take(event);
    busy = held = true;
    word.select();
    const free = () => {
      busy = false;
    };
    const wait = JOINING.find(([mark]) => (path[0] as Element).matches(mark))?.[1] ?? MOMENT;
    const tell = () => chrome.runtime?.sendMessage({ call: 'typed', name: word.name }).then(free, free);
    setTimeout(() => void tell(), wait);
    setTimeout(free, 4000);
  };
  addEventListener('keydown', onKey, true);
});
