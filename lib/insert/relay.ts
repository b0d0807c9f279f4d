/** Too small to read: an editor draws elsewhere what is typed here. Or an element that only takes what is typed. */
export function isRelay(el: HTMLElement): boolean {
  if ((el as { editContext?: object }).editContext) return true;
  if (el.localName !== 'textarea') return false;
  const isSmall = (x: HTMLElement) => x.clientWidth < 24 || x.clientHeight < 8;
  const around = el.parentElement;
  const isClipped = around && isSmall(around) && getComputedStyle(around).overflow !== 'visible';
  return !!isClipped || isSmall(el) || getComputedStyle(el).opacity === '0';
}
