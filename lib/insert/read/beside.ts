import { bare } from './host-text';

/** Notes whether the message comes to stand beside its box: editors of many boxes make new ones of what is pasted. */
export function watchBeside(host: HTMLElement, lines: readonly string[]): () => boolean {
  const [key = ''] = lines.map(bare).sort((a, b) => b.length - a.length);
  const added: Node[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) added.push(...addedNodes);
  });
  observer.observe(document, { subtree: true, childList: true });
  return () => {
    observer.disconnect();
    return (
      key !== '' && added.some((node) => !host.contains(node) && bare(node.textContent ?? '').includes(key))
    );
  };
}
