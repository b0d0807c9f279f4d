type Child = Node | string;

/** Makes an element with attributes and children; text stays text. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A `<div>` with a class, the commonest element of a desk. */
export function div(className: string, ...children: Child[]): HTMLDivElement {
  return el('div', { class: className }, ...children);
}
