const blockNames = new Set(['ADDRESS', 'BLOCKQUOTE', 'DIV', 'H1', 'H2', 'H3', 'LI', 'OL', 'P', 'PRE', 'UL']);

/**
 * The lines a plain contenteditable holds: one a block or `<br>`, where the `<br>` that only keeps an empty
 * block open counts for nothing. `innerText` will not do, for it adds a blank line around each paragraph.
 */
export function readLines(root: Node): string[] {
  const lines: string[] = [];
  let current = '';
  let isOpen = false;
  const endLine = () => {
    if (isOpen) lines.push(current);
    current = '';
    isOpen = false;
  };
  const visit = (node: Node) => {
    if (node.nodeName === 'BR') {
      isOpen = true;
      endLine();
    } else if (node instanceof Text) {
      current += node.data;
      isOpen ||= node.data !== '';
    } else if (blockNames.has(node.nodeName)) {
      endLine();
      node.childNodes.forEach(visit);
      endLine();
    } else {
      node.childNodes.forEach(visit);
    }
  };
  root.childNodes.forEach(visit);
  endLine();
  return lines;
}
