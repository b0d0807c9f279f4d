/** The boxes this frame has told the panel of. Their numbers are the only names the panel has for them. */

const ids = new WeakMap<HTMLElement, number>();
const places: WeakRef<HTMLElement>[] = [];
const addresses: string[] = []; // of the page when the box was told: the same box may serve the next conversation

/** The number of a box; tells the page's address with it. */
export function nameBox(place: HTMLElement): number {
  const id = ids.get(place) ?? places.push(new WeakRef(place)) - 1;
  ids.set(place, id);
  addresses[id] = location.href;
  return id;
}

/** The box of a number, while it is in the page and the page is the same. */
export function boxNamed(id: number): HTMLElement | undefined {
  const place = places[id]?.deref();
  return place?.isConnected && addresses[id] === location.href ? place : undefined;
}
