/** A shortcut typed right before the caret, such as `/unlock`. Runs at a key press in pages, so it is small. */

/** Behind the beginning, white space, or a character that is written without spaces. */
const WORD = /(?:^|[\s\u2e80-\ufaff\ufe30-\uffef])\/([\p{L}\p{N}_-]{1,40})$/u;

/** One that was found; `select` puts the selection around it, slash and all. */
export interface TypedWord {
  name: string; // without the slash
  select(): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function inField(field: Field): TypedWord | undefined {
  const { value, selectionStart: at, selectionEnd, readOnly, autocomplete } = field;
  if (at === null || at !== selectionEnd || readOnly || /password|one-time|cc-/.test(autocomplete)) return;
  const name = WORD.exec(value.slice(0, at))?.[1];
  return name ? { name, select: () => field.setSelectionRange(at - name.length - 1, at) } : undefined;
}

function inHost(path: EventTarget[]): TypedWord | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount) return;
  const shadowRoots = path.filter((node) => node instanceof ShadowRoot);
  const range = selection.getComposedRanges?.({ shadowRoots })[0] ?? selection.getRangeAt(0);
  if (!range.collapsed) return;
  const { startContainer: place, startOffset } = range;
  const isText = place instanceof Text;
  const node = isText ? place : place.childNodes[startOffset - 1];
  if (!(node instanceof Text)) return;
  const at = isText ? startOffset : node.length;
  const name = WORD.exec(node.data.slice(0, at))?.[1];
  return name
    ? { name, select: () => selection.setBaseAndExtent(node, at - name.length - 1, node, at) }
    : undefined;
}

/** The shortcut before the caret of the box that a key event with this path goes to. */
export function wordAt(path: EventTarget[]): TypedWord | undefined {
  const el = path[0] as HTMLInputElement;
  if (el.localName === 'textarea' || (el.localName === 'input' && el.type === 'text')) return inField(el);
  return el.isContentEditable ? inHost(path) : undefined;
}
