/** Reading an editing host: its text without what no reader sees, split at the caret. */

const UNSEEN = /[\s\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff•◦▪]+/g;
/** A placeholder that an editor draws as text is not content. */
const PLACEHOLDER = '[data-slate-placeholder],[class*="placeholder" i]';

/** Without white space, invisible characters and drawn bullets. */
export const bare = (text: string): string => text.replace(UNSEEN, '');

/** The bare text of an editing host, and its parts on both sides of the caret. */
export interface HostText {
  before: string;
  after: string;
  all: string;
}

/** The caret's range inside `host`, through shadow roots; undefined where the selection is elsewhere. */
export function rangeIn(host: HTMLElement): Range | undefined {
  const root = host.getRootNode();
  const selection = document.getSelection();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const at =
    selection?.getComposedRanges?.({ shadowRoots })[0] ??
    (selection?.rangeCount ? selection.getRangeAt(0) : undefined);
  if (!at || !host.contains(at.startContainer) || !host.contains(at.endContainer)) return undefined;
  const range = document.createRange();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range;
}

/** The text of `host`, without white space and the like, and what of it stands before and behind `range`. */
export function readHost(host: HTMLElement, range?: Range): HostText {
  const text: HostText = { before: '', after: '', all: '' };
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const mark = node.parentElement?.closest(PLACEHOLDER);
    if (mark && mark !== host && host.contains(mark)) continue;
    text.all += node.data;
    if (!range) continue;
    const from =
      node === range.startContainer ? range.startOffset : range.comparePoint(node, 0) < 0 ? node.length : 0;
    const to =
      node === range.endContainer
        ? range.endOffset
        : range.comparePoint(node, node.length) > 0
          ? 0
          : node.length;
    text.before += node.data.slice(0, from);
    text.after += node.data.slice(to);
  }
  return { before: bare(text.before), after: bare(text.after), all: bare(text.all) };
}
