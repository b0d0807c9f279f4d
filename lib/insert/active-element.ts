/** The element that has the caret in a document, this one where none is given, down through open shadow roots. */
export function activeElement(doc: Document = document): Element | null {
  let element = doc.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The outermost editable element around `element`, or undefined where nothing there can be edited. */
export function editingHost(element: Element): HTMLElement | undefined {
  if (document.designMode === 'on') return document.body;
  let host: HTMLElement | undefined;
  for (let el = element as HTMLElement | null; el?.isContentEditable; el = el.parentElement) host = el;
  return host;
}
