/** Where to click, in CSS pixels of the document's own viewport, or why nobody could. */
type Spot = { x: number; y: number } | { problem: string };

/**
 * Finds the middle of the element a selector names, scrolled into view. It is sent into documents as its source, so
 * it may use nothing from outside.
 */
export function locate(selector: string): Spot {
  const scopes = (found: Element): ParentNode => found.shadowRoot ?? found;
  const words = (element: Element): string =>
    `${element.getAttribute('aria-label') ?? ''} ${(element as HTMLElement).innerText ?? element.textContent ?? ''}`
      .replace(/\s+/gu, ' ')
      .trim();
  const isShown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const query = (scope: ParentNode, step: string): Element | undefined => {
    const parts = /^(.*):has-text\("(.*)"\)$/su.exec(step);
    const all = [...scope.querySelectorAll(parts?.[1] || (parts ? '*' : step))];
    const text = parts?.[2];
    const matches = text === undefined ? all : all.filter((element) => words(element).includes(text));
    return matches.find(isShown) ?? matches[0];
  };
  const topmost = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    for (;;) {
      const inner: Element | null | undefined = hit?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === hit) return hit;
      hit = inner;
    }
  };
  const above = (at: Node): Node | null => {
    if (at instanceof ShadowRoot) return at.host;
    return (at instanceof Element && at.assignedSlot) || at.parentNode;
  };
  const isInside = (hit: Element | null, wanted: Element): boolean => {
    for (let at: Node | null = hit; at; at = above(at)) {
      if (at === wanted) return true;
      if (at instanceof HTMLLabelElement && at.control === wanted) return true;
    }
    return false;
  };
  const name = (element: Element | null): string =>
    element === null ? 'nothing' : (element.cloneNode(false) as Element).outerHTML.slice(0, 160);

  let scope: ParentNode = document;
  let element: Element | undefined;
  for (const step of selector.split('>>>')) {
    element = query(scope, step.trim());
    if (element === undefined) return { problem: `no element matches ${step.trim()}` };
    scope = scopes(element);
  }
  if (element === undefined) return { problem: 'the selector is empty' };
  if (!isShown(element)) return { problem: `${name(element)} is not visible` };

  let hit: Element | null = null;
  for (const block of ['nearest', 'center'] as const) {
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    hit = topmost(x, y);
    if (isInside(hit, element)) return { x, y };
  }
  return { problem: `${name(element)} is covered by ${name(hit)}` };
}
