/** The boxes this frame has told the panel of. Their numbers are the only names the panel has for them. */

const named: { place: WeakRef<HTMLElement>; href: string }[] = [];
/** The first number: another in each document, so that no box is taken for one of a page that was there before. */
const first = Date.now();

/** The box of a number, while it is in the page and the page is the same. */
export function boxNamed(id: number): HTMLElement | undefined {
  const known = named[id - first];
  const box = known?.href === location.href ? known.place.deref() : undefined;
  return box?.isConnected ? box : undefined;
}

/** The number of a box at the page's address: at the next one the same box has another, for it may serve the next conversation. */
export function nameBox(box: HTMLElement): number {
  let at = named.findIndex((_, i) => boxNamed(first + i) === box);
  if (at < 0) at = named.push({ place: new WeakRef(box), href: location.href }) - 1;
  return first + at;
}
