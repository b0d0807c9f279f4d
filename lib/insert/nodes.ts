import type { HtmlNode } from '@/lib/domain/message/message-to-nodes';

function build(doc: Document, parent: Node, nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.appendChild(doc.createTextNode(node));
      continue;
    }
    const [tag, attribute, ...inner] = node;
    const element = parent.appendChild(doc.createElement(tag));
    if (attribute) element.setAttribute(...attribute);
    build(doc, element, inner);
  }
}

/** The HTML of `nodes`, by way of a document that nothing loads or runs in; a value is only ever a text node. */
export function nodesToHtml(nodes: readonly HtmlNode[]): string {
  const doc = document.implementation.createHTMLDocument();
  build(doc, doc.body, nodes);
  return doc.body.innerHTML;
}
