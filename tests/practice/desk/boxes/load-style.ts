/** Adds an editor's own style sheet, once, and waits until it applies. */
export function loadStyle(name: string): Promise<void> {
  const href = `/assets/boxes/${name}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`The practice desk has no style ${href}.`)));
    document.head.append(link);
  });
}
