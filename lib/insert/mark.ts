import { boxNamed } from './named';

let shown: Animation | undefined;

/** How long the mark stays after the panel was turned to. Milliseconds. */
const STAYS = 8000;

/**
 * Outlines the box of a number, and no other, for a while. An animation adds no node, no attribute and no style sheet,
 * so no editor sees a change. `focus`: the agent has chosen the box, and it gets the caret. False where it is gone.
 */
export function mark(id: number, focus = false): boolean {
  shown?.cancel();
  const place = boxNamed(id);
  if (!place) return false;
  if (focus) place.focus({ preventScroll: true });
  const look = { outline: '2px solid #0d7d6c', outlineOffset: '2px' };
  shown = place.animate([look, look], STAYS);
  return true;
}
