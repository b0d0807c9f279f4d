/** Which box had the focus last. Nothing listens until the agent has asked about this page for the first time. */
import { activeElement } from './active-element';
import { placeOf } from './box';

let last: { place: WeakRef<HTMLElement>; at: number } | undefined;
let listening = false;

function note(): void {
  const place = placeOf(activeElement());
  if (place instanceof HTMLElement) last = { place: new WeakRef(place), at: Date.now() };
}

/** The box of this frame that had the focus last, as far as it was seen, and when. */
export function lastFocused(): { place: HTMLElement; at: number } | undefined {
  if (!listening) {
    listening = true;
    note();
    addEventListener('focusin', note, true);
  }
  const place = last?.place.deref();
  return last && place?.isConnected ? { place, at: last.at } : undefined;
}
