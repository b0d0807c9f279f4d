/** Filling the panel's inputs as an agent would, whatever kind each of them is. */
import type { Surface } from '#drive/driver.ts';

/** Waits until the page holds such an element. */
export async function appears(surface: Surface, selector: string): Promise<void> {
  await surface.waitFor((where: string) => document.querySelector(where) !== null, selector);
}

/** Sets a select; a browser's own list is not part of the page and cannot be clicked. */
export async function choose(surface: Surface, selector: string, value: string): Promise<void> {
  await surface.evaluate(
    (where: string, wanted: string) => {
      const select = document.querySelector<HTMLSelectElement>(where);
      if (!select) throw new Error(`no ${where}`);
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, wanted);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Sets a date or a moment: what its keys do depends on the browser's language. */
async function setMoment(surface: Surface, selector: string, value: string): Promise<void> {
  await surface.evaluate(
    (where: string, moment: string) => {
      const input = document.querySelector<HTMLInputElement>(where);
      if (!input) throw new Error(`no ${where}`);
      input.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, moment);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Fills the input that the selector finds, or that stands inside what it finds. */
export async function fill(surface: Surface, at: string, value: string): Promise<void> {
  const input = `:is(${at}):is(input, textarea, select), ${at} :is(input, textarea, select)`;
  await appears(surface, input);
  const kind = await surface.evaluate((where: string) => {
    const found = document.querySelector(where);
    return found?.localName === 'input' ? (found as HTMLInputElement).type : (found?.localName ?? 'none');
  }, input);
  if (kind === 'select') return choose(surface, input, value);
  if (kind === 'radio' || kind === 'checkbox') return surface.click(`${at} input[value="${value}"]`);
  if (kind === 'date' || kind === 'datetime-local') return setMoment(surface, input, value);
  await surface.click(input);
  return surface.type(value);
}
