/** Too small to read: an editor draws elsewhere what is typed here. Or an element that only takes what is typed. */
export function isRelay(el: HTMLElement): boolean {
  if ('editContext' in el && el.editContext) return true;
  if (el.localName !== 'textarea') return false;
  return el.clientWidth < 24 || el.clientHeight < 8 || getComputedStyle(el).opacity === '0';
}
