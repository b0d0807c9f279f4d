import { isField, placeOf } from './box';
import { boxNamed } from './named';
import { readHost } from './read/host-text';

/** More than any reply has; a page must not hand over a book. */
const LONGEST = 100_000;

/** What stands in the box that was named, if it may still be written to. Only reads; a drawn placeholder is no content. */
export function readBox(box: number): string | undefined {
  const place = boxNamed(box);
  if (!place || placeOf(place) !== place) return;
  const text = isField(place) ? place.value : readHost(place).all && place.innerText;
  return text.slice(0, LONGEST);
}
