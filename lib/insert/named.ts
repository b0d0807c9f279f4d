/** The boxes this frame has told the panel of. Their numbers are the only names the panel has for them. */

/** Each gives its box while that is in the page and the page's address is the same. */
const named: (() => HTMLElement | undefined)[] = [];
/** The first number: another in each document, so that no box is taken for one of a page that was there before. */
const first = Date.now();

/** The box of a number, while it is in the page and the page is the same. */
export const boxNamed = (id: number): HTMLElement | undefined => named[id - first]?.();

function name(box: HTMLElement): number {
  const place = new WeakRef(box);
  const { href } = location;
  const get = () => {
    const now = place.deref();
    return now?.isConnected && location.href === href ? now : undefined;
  };
  return named.push(get) - 1;
}

/** The number of a box at the page's address: at the next one the same box has another, for it may serve the next conversation. */
export function nameBox(box: HTMLElement): number {
  const known = named.findIndex((get) => get() === box);
  return first + (known < 0 ? name(box) : known);
}
