import type { FrameEnd, FrameReport } from '@/lib/domain/target/target';
import { activeElement } from './active-element';
import { describe, placeOf, type Place } from './box';

/** The box that was last named to the panel, and its number, the only name the panel has for it. */
let named: Place | undefined;
let count = 0;
let address: string; // of the page then: the same box may serve the next conversation

/** The box named `id`, if the page is still the same, the caret of this frame is in it, and it may be written to. */
export function placeNow(id: number): Place | undefined {
  const now = placeOf(activeElement(document));
  return id === count && now !== undefined && now === named && address === location.href ? now : undefined;
}

/** The place of `win` among its parent's frames; -1 for a frame inside a shadow root, which has none. */
function indexIn(parent: Window, win: Window | null): number {
  return Array.prototype.indexOf.call(parent, win); // a window lists its frames like an array
}

function pathOf(win: Window): number[] {
  return win.parent === win ? [] : [...pathOf(win.parent), indexIn(win.parent, win)];
}

/** True in a frame of its parent's origin that has the caret: known from inside, where an index says nothing. */
function hasParentsCaret(): boolean {
  const own = window.frameElement;
  return own !== null && activeElement(own.ownerDocument) === own;
}

/** Where the frame's page comes from, by what its element says; a frame without an address is of this page. */
function originOf(frame: Partial<HTMLIFrameElement & HTMLObjectElement>): string {
  const origin = URL.parse(frame.src ?? frame.data ?? '')?.origin;
  return !origin || origin === 'null' ? location.origin : origin;
}

function endOf(el: Element | null): FrameEnd {
  if (el && /frame$|^object$|^embed$/.test(el.localName)) {
    const frame = el as HTMLIFrameElement;
    return { kind: 'frame', index: indexIn(window, frame.contentWindow), origin: originOf(frame) };
  }
  const place = placeOf(el);
  if (!place) return { kind: 'none' };
  if (typeof place === 'string') return { kind: 'unfit', why: place };
  if (place !== named) count++;
  named = place;
  address = location.href;
  return { kind: 'box', box: describe(place, count) };
}

/** What this frame knows of the caret. Draws nothing, changes nothing. */
export const locate = (): FrameReport => ({
  path: pathOf(window),
  chosen: hasParentsCaret(),
  end: endOf(activeElement(document)),
});
