import { announcePaste, paste, pressUndo } from './events';
import { bare, rangeIn, readHost } from './host-text';
import { keepsLines } from './lines';
import { proves, until, type Outcome } from './outcome';

/** One way to insert; says whether the page or the browser took it. Taking it proves nothing. */
type Way = (host: HTMLElement, text: string, html: string) => boolean;

/**
 * From the one that changes nothing where nobody listens to the one that harms editors with a model of their own.
 * Each is tried only on the state the one before it left untouched or gave back.
 */
const WAYS: Record<string, Way> = {
  paste,
  beforeinput: announcePaste,
  insertHTML: (_, __, html) => document.execCommand('insertHTML', false, html),
  insertText: (_, text) => document.execCommand('insertText', false, text),
};

/** Inline lines, never blocks: a block would split the line the caret is in. Built as nodes; a value is never HTML. */
function toHtml(message: string): string {
  const { body } = document.implementation.createHTMLDocument();
  body.innerText = message.replace(/^ | (?= )/gm, '\u00a0'); // makes a <br> of every line break
  return body.innerHTML;
}

function caretToEnd(host: HTMLElement): void {
  const selection = document.getSelection();
  selection?.selectAllChildren(host);
  selection?.collapseToEnd();
}

async function restore(host: HTMLElement, original: string): Promise<boolean> {
  const isBack = () => readHost(host).all === original;
  pressUndo(host);
  return (await until(isBack, 150)) || (document.execCommand('undo'), until(isBack, 150));
}

/** Inserts at the caret of an editing host, proves it from the host's own text, and leaves nothing half done. */
export async function insertIntoHost(host: HTMLElement, text: string): Promise<Outcome> {
  const began = performance.now();
  if (!rangeIn(host)) caretToEnd(host);
  const start = readHost(host, rangeIn(host));
  const wanted = start.before + bare(text) + start.after;
  const html = toHtml(text);
  let ms = 0;
  const proven = () => {
    ms ||= performance.now() - began;
    return readHost(host).all === wanted && keepsLines(host.innerText, text);
  };
  for (const [by, run] of Object.entries(WAYS)) {
    const now = readHost(host, rangeIn(host));
    if (now.before !== start.before || now.after !== start.after) return { ok: false, why: 'moved' };
    ms = 0;
    if (await proves(proven, run(host, text, html) ? 700 : 120)) return { ok: true, by, ms };
    if (readHost(host).all !== start.all && !(await restore(host, start.all)))
      return { ok: false, why: 'changed' };
  }
  return { ok: false, why: 'unchanged' };
}
