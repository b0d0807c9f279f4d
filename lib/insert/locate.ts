import type { FrameEnd, FrameReport } from '@/lib/domain/target/target';
import { activeElement } from './active-element';
import { describe, placeOf, placesIn } from './box';
import { lastFocused } from './last-focus';
import { nameBox } from './named';

/** More than a person can choose from. */
const MOST = 12;

/** The place of `win` among its parent's frames; -1 for a frame inside a shadow root, which has none. */
function indexIn(parent: Window, win: Window | null): number {
  return ([] as unknown[]).indexOf.call(parent, win); // a window lists its frames like an array
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
  return { kind: 'box', box: describe(place) };
}

/** What this frame knows of its boxes and the caret. Draws nothing, changes nothing. */
export function locate(): FrameReport {
  const last = lastFocused();
  const isSeen = innerWidth > 60 && innerHeight > 10; // else there is nothing to choose in it
  const places = isSeen ? placesIn(document).slice(0, MOST) : [];
  return {
    path: pathOf(window),
    chosen: hasParentsCaret(),
    end: endOf(activeElement()),
    boxes: places.map(describe),
    last: last && { id: nameBox(last.place), at: last.at },
  };
}
